package org.rawi.server.web;

import java.util.Locale;

/** A language the pages speak. */
public enum Language {
    ARABIC("ar", "rtl"),
    ENGLISH("en", "ltr");

    private final String tag;
    private final String direction;

    Language(String tag, String direction) {
        this.tag = tag;
        this.direction = direction;
    }

    /** Its BCP 47 tag. */
    public String tag() {
        return tag;
    }

    /** The direction it is written in, as HTML names it. */
    public String direction() {
        return direction;
    }

    /** The other one. */
    public Language other() {
        return this == ARABIC ? ENGLISH : ARABIC;
    }

    Locale locale() {
        return Locale.forLanguageTag(tag);
    }
}
