package org.rawi.arabic.morphology.conjugation;

import java.util.List;

/**
 * A stem ready for its endings, in sounds.
 *
 * @param open before an ending that starts with a vowel
 * @param closed before a consonant and without ending
 */
record Stem(String open, String closed, Ending ending) {

    /** What the stem's last radical does when an ending comes. */
    enum Ending {
        STRONG,
        /** Like {@link #STRONG}, but without ending both stems are in use. */
        DOUBLED,
        /** A final a over w: written with alef. */
        A_OVER_W,
        /** A final a over y: written with alef maqsura. */
        A_OVER_Y,
        I,
        U
    }

    /** The stem with an ending, or in two ways where Arabic has two; the empty ending is the jussive's. */
    List<String> with(String suffix) {
        boolean vowel = !suffix.isEmpty() && Sounds.isVowel(suffix.charAt(0));
        return switch (ending) {
            case STRONG -> List.of(vowel ? open + Sounds.ENDING_SEAM + suffix : closed + suffix);
            case DOUBLED -> {
                if (suffix.isEmpty()) {
                    yield List.of(open, closed);
                }
                yield List.of(vowel ? open + Sounds.ENDING_SEAM + suffix : closed + suffix);
            }
            case A_OVER_W -> List.of(open + afterA(suffix, Letters.WAW, 'A'));
            case A_OVER_Y -> List.of(open + afterA(suffix, Letters.YEH, Sounds.FINAL_A));
            case I -> List.of(open + afterHigh(suffix, 'i', Letters.YEH));
            case U -> List.of(open + afterHigh(suffix, 'u', Letters.WAW));
        };
    }

    /** The stem as a noun, without case ending. */
    String bare() {
        return switch (ending) {
            case STRONG, DOUBLED -> open;
            case A_OVER_W -> open + 'A';
            case A_OVER_Y -> open + Sounds.FINAL_A;
            case I -> open + 'I';
            case U -> open + 'U';
        };
    }

    private static String afterA(String suffix, char glide, char last) {
        if (suffix.isEmpty()) {
            return "a";
        }
        boolean alone = suffix.length() == 1;
        return switch (suffix.charAt(0)) {
            case 'U' -> "a" + Letters.WAW + suffix.substring(1);
            case 'I' -> "a" + Letters.YEH + suffix.substring(1);
            case 'a', 'u' -> alone ? String.valueOf(last) : suffix;
            default -> "a" + glide + suffix;
        };
    }

    private static String afterHigh(String suffix, char vowel, char glide) {
        if (suffix.isEmpty()) {
            return String.valueOf(vowel);
        }
        return switch (suffix.charAt(0)) {
            case 'U', 'I' -> suffix;
            case 'a', 'A' -> String.valueOf(vowel) + glide + suffix;
            case 'u' -> String.valueOf(Sounds.lengthen(vowel));
            default -> Sounds.lengthen(vowel) + suffix;
        };
    }
}
