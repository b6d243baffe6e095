package org.rawi.arabic.morphology.conjugation;

import java.util.ArrayList;
import java.util.List;

/**
 * The imperative: the jussive without its prefix, with a joining alef where it would begin with two consonants, and with
 * the full prefix of form IV (Wright I §§ 98-100, and § 137 for the short ones).
 */
final class Imperative {
    private static final String BEFORE_U = Sounds.JOINING_ALEF + "u";
    private static final String BEFORE_OTHERS = Sounds.JOINING_ALEF + "i";
    private static final String CAUSATIVE = Letters.HAMZA + "a";

    private Imperative() {}

    /** The imperatives of one person, in sounds. */
    static List<String> of(VerbEntry entry, Stems stems, Slot slot) {
        String suffix = slot.imperfect(Mood.JUSSIVE);
        List<String> all = new ArrayList<>();
        String root = entry.root();
        boolean first = entry.form() == VerbalForm.I;
        if (first && (root.equals(Letters.ROOT_TAKE) || root.equals(Letters.ROOT_EAT))) {
            return stems.stem("2u3").with(suffix);
        }
        for (String sounds : stems.imperfect().with(suffix)) {
            all.add(opening(entry, sounds) + sounds);
        }
        if (first && root.equals(Letters.ROOT_COMMAND)) {
            all.addAll(stems.stem("2u3").with(suffix));
        }
        if (first && root.equals(Letters.ROOT_ASK)) {
            all.addAll(new Stem(stems.fill("1a3"), stems.fill("1a3"), Stem.Ending.STRONG).with(suffix));
        }
        return all;
    }

    private static String opening(VerbEntry entry, String sounds) {
        if (entry.form() == VerbalForm.IV) {
            return CAUSATIVE;
        }
        if (sounds.length() > 1 && Sounds.isVowel(sounds.charAt(1))) {
            return "";
        }
        StemVowels vowels = entry.vowels();
        return vowels != null && vowels.imperfect() == 'u' ? BEFORE_U : BEFORE_OTHERS;
    }
}
