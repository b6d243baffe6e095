package org.rawi.server.web;

/** The digits numbers and dates are shown in; the text of articles keeps its own. */
public enum Digits {
    /** 0123456789. */
    WESTERN("latn"),
    /** U+0660 and following. */
    EASTERN("arab");

    private final String system;

    Digits(String system) {
        this.system = system;
    }

    /** The numbering system as Unicode's locale data names it. */
    String system() {
        return system;
    }

    /** What they look like. */
    public String sample() {
        return in("0123");
    }

    /** A text with its digits in these. */
    String in(String text) {
        if (this == WESTERN) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            out.append(each >= '0' && each <= '9' ? (char) (each - '0' + 0x660) : each);
        }
        return out.toString();
    }
}
