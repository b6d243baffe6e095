package org.rawi.server.api;

/** What a client sent, as an answer may repeat it. */
final class Printable {

    private static final int LONGEST = 40;

    private Printable() {}

    /** Letters, digits and a few signs of it; all else as a question mark, and no more than fits a line. */
    static String of(String text) {
        StringBuilder printable = new StringBuilder();
        for (int i = 0; i < Math.min(text.length(), LONGEST); i++) {
            char each = text.charAt(i);
            printable.append(Character.isLetterOrDigit(each) || "-_. ".indexOf(each) >= 0 ? each : '?');
        }
        return printable.toString();
    }
}
