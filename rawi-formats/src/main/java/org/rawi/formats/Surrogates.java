package org.rawi.formats;

import java.util.Locale;

/** Half characters, which Java's strings may hold and UTF-8 cannot. */
final class Surrogates {

    private Surrogates() {}

    /** The same JSON with every lone surrogate written as an escape, so that encoding it loses nothing. */
    static String escapeLone(String json) {
        int lone = nextLone(json, 0);
        if (lone < 0) {
            return json;
        }
        StringBuilder escaped = new StringBuilder(json.length() + 16);
        int from = 0;
        while (lone >= 0) {
            escaped.append(json, from, lone).append(String.format(Locale.ROOT, "\\u%04x", (int) json.charAt(lone)));
            from = lone + 1;
            lone = nextLone(json, from);
        }
        return escaped.append(json, from, json.length()).toString();
    }

    private static int nextLone(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (Character.charCount(text.codePointAt(i)) == 1) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }
}
