package org.rawi.arabic.morphology.conjugation;

import java.util.List;

/**
 * Spells a form without vowel marks and without shadda, as the news does: short vowels fall, a doubled consonant is
 * written once, and hamza takes its seat (Wright I §§ 14-17; Ryding, A Reference Grammar of Modern Standard Arabic, ch.
 * 2).
 */
final class Orthography {
    private Orthography() {}

    /** The accepted spellings of a form, the standard one first. */
    static List<String> spellings(String sounds) {
        String standard = spell(Sounds.settle(sounds, false), false);
        if (sounds.indexOf(Letters.HAMZA) < 0) {
            return List.of(standard);
        }
        String variant = spell(Sounds.settle(sounds, true), true);
        return standard.equals(variant) ? List.of(standard) : List.of(standard, variant);
    }

    private static String spell(String sounds, boolean variant) {
        StringBuilder out = new StringBuilder(sounds.length());
        int next = 0;
        while (next < sounds.length()) {
            char sound = sounds.charAt(next);
            if (sound == Letters.HAMZA) {
                next = HamzaSeat.write(sounds, next, variant, out);
                continue;
            }
            next++;
            if (Sounds.isShort(sound) || sound == Sounds.ENDING_SEAM) {
                continue;
            }
            out.append(letter(sound, out));
            boolean doubled = next < sounds.length() && sounds.charAt(next) == sound;
            if (doubled && !Sounds.isVowel(sound)) {
                next++;
            }
        }
        return out.toString();
    }

    private static char letter(char sound, CharSequence written) {
        return switch (sound) {
            case 'A', Sounds.SILENT_ALEF, Sounds.JOINING_ALEF -> Letters.ALEF;
            case 'I' -> Letters.YEH;
            case 'U' -> Letters.WAW;
            case Sounds.FINAL_A -> endsInYeh(written) ? Letters.ALEF : Letters.ALEF_MAKSURA;
            default -> sound;
        };
    }

    /** After a y, the final long a is written with a plain alef (Wright I § 7). */
    private static boolean endsInYeh(CharSequence written) {
        return !written.isEmpty() && written.charAt(written.length() - 1) == Letters.YEH;
    }
}
