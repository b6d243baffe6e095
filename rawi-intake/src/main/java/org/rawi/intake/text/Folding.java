package org.rawi.intake.text;

/**
 * A text's key for looking it up: lower case, the spelling variants of Arabic letters made one, marks and tatweel off,
 * each run of digits one 0, all else between words one space.
 */
public final class Folding {

    private static final char TATWEEL = '\u0640';

    private Folding() {}

    /** The key; empty when there is no letter or digit in the text. */
    public static String fold(String text) {
        StringBuilder key = new StringBuilder(text.length());
        boolean space = false;
        boolean digit = false;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (isDropped(unit)) {
                continue;
            }
            if (!Character.isLetterOrDigit(unit) && !Character.isSurrogate(unit)) {
                space = key.length() > 0;
                digit = false;
                continue;
            }
            boolean more = Character.isDigit(unit);
            if (more && digit && !space) {
                continue;
            }
            if (space) {
                key.append(' ');
                space = false;
            }
            key.append(more ? '0' : letter(unit));
            digit = more;
        }
        return key.toString();
    }

    /** How many words a key has. */
    public static int words(String key) {
        if (key.isEmpty()) {
            return 0;
        }
        int words = 1;
        for (int i = 0; i < key.length(); i++) {
            words += key.charAt(i) == ' ' ? 1 : 0;
        }
        return words;
    }

    private static boolean isDropped(char unit) {
        return unit == TATWEEL
                || (unit >= '\u064B' && unit <= '\u065F')
                || unit == '\u0670'
                || (unit >= '\u200B' && unit <= '\u200F')
                || (unit >= '\u202A' && unit <= '\u202E')
                || unit == '\''
                || unit == '\u2019';
    }

    private static char letter(char unit) {
        return switch (unit) {
            case '\u0622', '\u0623', '\u0625', '\u0671' -> '\u0627';
            case '\u0649', '\u06CC', '\u0626' -> '\u064A';
            case '\u0629' -> '\u0647';
            case '\u0624' -> '\u0648';
            case '\u06A9' -> '\u0643';
            default -> Character.toLowerCase(unit);
        };
    }
}
