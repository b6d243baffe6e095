package org.rawi.arabic.search;

import org.rawi.arabic.text.Letters;

/**
 * Takes the commonest endings off folded words whose clitics are cut: the suffixes of light10 (Larkey, Ballesteros and
 * Connell, Light Stemming for Arabic Information Retrieval, 2007), the longest that leaves three letters, and then a final
 * ya or ha of relation and gender.
 */
final class LightStem {
    private static final int SHORTEST = 3;

    private LightStem() {}

    static String of(String cut) {
        int length = cut.length();
        if (length - 2 >= SHORTEST && isPair(cut.charAt(length - 2), cut.charAt(length - 1))) {
            length -= 2;
        } else if (length - 1 >= SHORTEST && isSingle(cut.charAt(length - 1))) {
            length--;
        }
        if (length - 1 >= SHORTEST && cut.charAt(length - 1) == Letters.YEH) {
            length--;
        }
        return cut.substring(0, length);
    }

    /** The endings of dual and plural, of the feminine relation, and the pronoun ha. */
    private static boolean isPair(char first, char second) {
        return switch (first) {
            case Letters.HEH -> second == Letters.ALEF;
            case Letters.ALEF -> second == Letters.NOON || second == Letters.TEH;
            case Letters.WAW -> second == Letters.NOON;
            case Letters.YEH -> second == Letters.NOON || second == Letters.HEH;
            default -> false;
        };
    }

    private static boolean isSingle(char last) {
        return last == Letters.HEH || last == Letters.YEH;
    }
}
