package org.rawi.formats;

/** How a finding is marked in text; a later one is painted over an earlier one. */
enum Paint {
    CONTENT("32", "[", "]"),
    PLACE("34", "", ""),
    TIME("35", "{", "}"),
    SOURCE("36", "_", "_"),
    EVENT("1;31", "^", "^"),
    CUE("1;33", "*", "*"),
    FURNITURE("2", "~", "~");

    static final String LEGEND = "_source_ *cue* [content] ^event^ {time} ~furniture~";

    private final String code;
    final String open;
    final String close;

    Paint(String code, String open, String close) {
        this.code = code;
        this.open = open;
        this.close = close;
    }

    String colour(String text) {
        return escape(code, text);
    }

    static String dim(String text) {
        return escape("2", text);
    }

    static String bold(String text) {
        return escape("1", text);
    }

    private static String escape(String code, String text) {
        return "\u001B[" + code + "m" + text + "\u001B[0m";
    }
}
