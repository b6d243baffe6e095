package org.rawi.formats;

/** Text of others made safe to print on a terminal; every offset stays. */
final class Printable {

    private static final char INSTEAD = '\uFFFD';

    private Printable() {}

    /** Control characters replaced, one for one; line breaks and tabs stay. */
    static String lines(String text) {
        return replace(text, true);
    }

    /** Control characters replaced, line breaks and tabs by spaces. */
    static String cell(String text) {
        return replace(text, false);
    }

    private static String replace(String text, boolean keepLayout) {
        StringBuilder safe = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit == '\n' || unit == '\t') {
                safe.append(keepLayout ? unit : ' ');
            } else if (unit == '\r' || unit == '\u2028' || unit == '\u2029') {
                safe.append(' ');
            } else {
                safe.append(Character.isISOControl(unit) ? INSTEAD : unit);
            }
        }
        return safe.toString();
    }
}
