package org.rawi.server.web.marked;

import java.util.Locale;

/** What a stretch of text is marked as. */
public enum MarkKind {
    FURNITURE,
    CONTENT,
    SOURCE,
    CUE,
    ACTOR,
    EVENT,
    PARTY,
    PLACE,
    TIME;

    /** Its class in the style sheet. */
    String style() {
        return "m-" + name().toLowerCase(Locale.ROOT);
    }
}
