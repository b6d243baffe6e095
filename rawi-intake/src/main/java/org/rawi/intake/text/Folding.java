package org.rawi.intake.text;

/**
 * A text's key for looking it up: lower case, the spelling variants of Arabic letters made one, marks and tatweel off,
 * each run of digits one 0, all else between words one space.
 */
public final class Folding {

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
        return unit == Letters.TATWEEL
                || Letters.isHaraka(unit)
                || (unit >= '\u200B' && unit <= '\u200F')
                || (unit >= '\u202A' && unit <= '\u202E')
                || unit == '\''
                || unit == '\u2019';
    }

    private static char letter(char unit) {
        return switch (unit) {
            case Letters.ALEF_MADDA, Letters.ALEF_HAMZA_ABOVE, Letters.ALEF_HAMZA_BELOW, Letters.ALEF_WASLA ->
                Letters.ALEF;
            case Letters.ALEF_MAKSURA, Letters.FARSI_YEH, Letters.YEH_HAMZA -> Letters.YEH;
            case Letters.TEH_MARBUTA -> Letters.HEH;
            case Letters.WAW_HAMZA -> Letters.WAW;
            case Letters.KEHEH -> Letters.KAF;
            default -> Character.toLowerCase(unit);
        };
    }
}
