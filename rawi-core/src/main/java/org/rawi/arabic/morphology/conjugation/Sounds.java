package org.rawi.arabic.morphology.conjugation;

/** The alphabet in which forms are built before they are spelled, see the package description. */
final class Sounds {
    /** Before an ending that starts with a vowel. */
    static final char ENDING_SEAM = '+';
    /** After the prefix of the imperfect. */
    static final char PREFIX_SEAM = '-';
    /** A long a at the end, written as alef maqsura. */
    static final char FINAL_A = 'Y';
    /** The alef that is written after the plural's w and never spoken. */
    static final char SILENT_ALEF = 'O';
    /** The joining vowel's carrier at the head of a word. */
    static final char JOINING_ALEF = '_';

    private Sounds() {}

    static boolean isVowel(char sound) {
        return isShort(sound) || isLong(sound);
    }

    static boolean isShort(char sound) {
        return sound == 'a' || sound == 'i' || sound == 'u';
    }

    static boolean isLong(char sound) {
        return sound == 'A' || sound == 'I' || sound == 'U' || sound == FINAL_A;
    }

    static char lengthen(char vowel) {
        return Character.toUpperCase(vowel);
    }

    /**
     * Puts a root into a template: digits are its radicals; {@code t n s m y} and {@code > p} the letters that forms and
     * endings add ({@code >} is hamza, {@code p} ta marbuta). All else stays.
     */
    static String fill(String template, String root) {
        StringBuilder out = new StringBuilder(template.length());
        for (int i = 0; i < template.length(); i++) {
            char sign = template.charAt(i);
            out.append(sign >= '1' && sign <= '4' ? root.charAt(sign - '1') : letter(sign));
        }
        return out.toString();
    }

    private static char letter(char sign) {
        return switch (sign) {
            case 't' -> Letters.TEH;
            case 'n' -> Letters.NOON;
            case 's' -> Letters.SEEN;
            case 'm' -> Letters.MEEM;
            case 'y' -> Letters.YEH;
            case 'w' -> Letters.WAW;
            case '>' -> Letters.HAMZA;
            case 'p' -> Letters.TEH_MARBUTA;
            default -> sign;
        };
    }

    /**
     * Lets neighbouring sounds act on each other: two hamzas at the head of a word become one with a long vowel (Wright
     * I § 130), and a w or y without vowel melts into the i or u before it (§§ 144-147). Prefix seams are gone after
     * this.
     *
     * @param keepHamzas keep both hamzas where a prefix in u meets a radical one, as much of the press writes
     */
    static String settle(String sounds, boolean keepHamzas) {
        String word = joinHamzas(sounds, keepHamzas);
        int glide = meltingGlide(word, 1);
        if (glide < 0) {
            return word;
        }
        StringBuilder out = new StringBuilder(word);
        while (glide >= 0) {
            out.setCharAt(glide - 1, lengthen(out.charAt(glide - 1)));
            out.deleteCharAt(glide);
            glide = meltingGlide(out, glide);
        }
        return out.toString();
    }

    private static String joinHamzas(String sounds, boolean keepHamzas) {
        int seam = sounds.indexOf(PREFIX_SEAM);
        String word = seam < 0 ? sounds : sounds.substring(0, seam) + sounds.substring(seam + 1);
        boolean twoHamzas = word.length() > 3
                && word.charAt(0) == Letters.HAMZA
                && isShort(word.charAt(1))
                && word.charAt(2) == Letters.HAMZA
                && !isVowel(word.charAt(3));
        if (!twoHamzas || (keepHamzas && seam >= 0 && word.charAt(1) == 'u')) {
            return word;
        }
        return Letters.HAMZA + String.valueOf(lengthen(word.charAt(1))) + word.substring(3);
    }

    private static int meltingGlide(CharSequence word, int from) {
        for (int i = from; i < word.length() - 1; i++) {
            char sound = word.charAt(i);
            char before = word.charAt(i - 1);
            char after = word.charAt(i + 1);
            if (Letters.isWeak(sound)
                    && (before == 'i' || before == 'u')
                    && after != sound
                    && after != ENDING_SEAM
                    && after != SILENT_ALEF
                    && !isVowel(after)) {
                return i;
            }
        }
        return -1;
    }
}
