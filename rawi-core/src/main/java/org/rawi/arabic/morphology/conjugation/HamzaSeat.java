package org.rawi.arabic.morphology.conjugation;

/**
 * Where hamza sits: the strongest vowel around it decides, i over u over a over none; after a long vowel and at the end
 * of a word it may stand alone (Wright I §§ 15-17; Ryding, A Reference Grammar of Modern Standard Arabic, ch. 2).
 *
 * <p>The variant is the other spelling in wide use: the stem keeps its seat before the endings of the plural, the dual
 * and the feminine singular, and a hamza after a y or a closed syllable sits on ya.
 */
final class HamzaSeat {
    private static final char NONE = 0;

    private HamzaSeat() {}

    /** Writes the hamza, single or doubled, at {@code at} and returns where to go on. */
    static int write(String sounds, int at, boolean variant, StringBuilder out) {
        int next = at + 1;
        if (next < sounds.length() && sounds.charAt(next) == Letters.HAMZA) {
            next++;
        }
        boolean seam = next < sounds.length() && sounds.charAt(next) == Sounds.ENDING_SEAM;
        if (seam) {
            next++;
        }
        char before = at == 0 ? NONE : sounds.charAt(at - 1);
        char after = vowelAfter(sounds, next, seam);
        boolean initial = at == 0;
        if (after == 'A' && (initial || isOpenOrClosed(before)) && !(variant && seam && before == 'a')) {
            out.append(Letters.ALEF_MADDA);
            return next + 1;
        }
        out.append(initial ? initialSeat(after) : seat(before, after, seam, variant));
        return next;
    }

    /** The vowel that counts: an ending that is but a short vowel does not. */
    private static char vowelAfter(String sounds, int next, boolean seam) {
        if (next >= sounds.length()) {
            return NONE;
        }
        char after = sounds.charAt(next);
        boolean shortEnding = seam && Sounds.isShort(after) && next == sounds.length() - 1;
        return shortEnding || !Sounds.isVowel(after) ? NONE : after;
    }

    /** After a short a or after a consonant, hamza and a long a make a madda. */
    private static boolean isOpenOrClosed(char before) {
        return before == 'a' || !Sounds.isVowel(before);
    }

    private static char initialSeat(char after) {
        return after == 'i' || after == 'I' ? Letters.ALEF_HAMZA_BELOW : Letters.ALEF_HAMZA_ABOVE;
    }

    private static char seat(char before, char after, boolean seam, boolean variant) {
        return switch (after) {
            case 'i', 'I' -> variant && seam && before == 'a' ? Letters.ALEF_HAMZA_ABOVE : Letters.YEH_HAMZA;
            case 'u', 'U' -> beforeU(before, after, seam, variant);
            case 'a', 'A', Sounds.FINAL_A -> beforeA(before, after, seam, variant);
            default -> unvowelled(before);
        };
    }

    private static char unvowelled(char before) {
        return switch (before) {
            case 'a' -> Letters.ALEF_HAMZA_ABOVE;
            case 'i' -> Letters.YEH_HAMZA;
            case 'u' -> Letters.WAW_HAMZA;
            default -> Letters.HAMZA;
        };
    }

    private static char beforeU(char before, char after, boolean seam, boolean variant) {
        return switch (before) {
            case 'i', 'I' -> Letters.YEH_HAMZA;
            case 'a' -> variant && seam ? Letters.ALEF_HAMZA_ABOVE : Letters.WAW_HAMZA;
            case 'A', 'U' -> variant && seam ? Letters.HAMZA : Letters.WAW_HAMZA;
            case 'u' -> Letters.WAW_HAMZA;
            case Letters.WAW -> variant ? Letters.HAMZA : Letters.WAW_HAMZA;
            default -> variant && after == 'U' ? Letters.YEH_HAMZA : Letters.WAW_HAMZA;
        };
    }

    private static char beforeA(char before, char after, boolean seam, boolean variant) {
        boolean unusual = variant && !seam && after == 'a';
        return switch (before) {
            case 'i' -> Letters.YEH_HAMZA;
            case 'I' -> unusual ? Letters.ALEF_HAMZA_ABOVE : Letters.YEH_HAMZA;
            case 'u' -> Letters.WAW_HAMZA;
            case 'A' -> Letters.HAMZA;
            case 'U' -> unusual ? Letters.ALEF_HAMZA_ABOVE : Letters.HAMZA;
            case Letters.YEH -> variant ? Letters.YEH_HAMZA : Letters.ALEF_HAMZA_ABOVE;
            default -> Letters.ALEF_HAMZA_ABOVE;
        };
    }
}
