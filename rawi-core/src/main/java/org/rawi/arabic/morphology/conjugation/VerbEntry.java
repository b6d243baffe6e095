package org.rawi.arabic.morphology.conjugation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A verb as the lexicon lists it: everything needed to conjugate it.
 *
 * @param lemma third person masculine singular of the perfect, in news spelling
 * @param root three or four letters, hamza bare, weak letters as they truly are
 * @param form the verbal form
 * @param vowels the stem vowels; null for all but form I
 * @param masdars verbal nouns, singular without article; empty to take the regular one
 * @param object whether it takes an object pronoun
 */
public record VerbEntry(
        String lemma,
        String root,
        VerbalForm form,
        @Nullable StemVowels vowels,
        List<String> masdars,
        ObjectUse object) {

    private static final String NONE = "-";

    public VerbEntry {
        masdars = List.copyOf(masdars);
        if (root.length() != (form.isQuadriliteral() ? 4 : 3)) {
            throw new IllegalArgumentException(lemma + ": form " + form + " cannot have the root " + root);
        }
        if ((form == VerbalForm.I) != (vowels != null)) {
            throw new IllegalArgumentException(lemma + ": stem vowels are for form I and only for it");
        }
    }

    /**
     * The entry of one lexicon row, its columns as they stand there.
     *
     * @throws IllegalArgumentException when a column does not hold what it may
     */
    public static VerbEntry of(String lemma, String root, String form, String vowel, String masdars, String object) {
        return new VerbEntry(
                lemma,
                root,
                VerbalForm.valueOf(form),
                vowel.equals(NONE) ? null : StemVowels.ofCode(vowel),
                masdars.equals(NONE) ? List.of() : List.of(masdars.split("\\|")),
                ObjectUse.ofCode(object));
    }
}
