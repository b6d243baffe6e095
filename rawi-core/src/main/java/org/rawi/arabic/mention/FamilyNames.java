package org.rawi.arabic.mention;

import org.jspecify.annotations.Nullable;
import org.rawi.arabic.lexicon.HeadKind;
import org.rawi.arabic.lexicon.PartOfSpeech;
import org.rawi.arabic.lexicon.Traits;
import org.rawi.arabic.morphology.Analysis;
import org.rawi.arabic.morphology.Clitics;
import org.rawi.arabic.morphology.Words;

/** Tells the family names that no list has, or that are ordinary nouns, from the nouns of a new phrase. */
public final class FamilyNames {
    private FamilyNames() {}

    /**
     * Whether a definite word behind a given name is its family name: an unknown word, or any but a title, body or time
     * where a title stands before the name (المهندس طارق العبابنة, النائب فواز الحديد).
     *
     * @param token the definite word's index; the given name stands right before it
     */
    public static boolean at(Words words, Heads heads, int token) {
        Analysis given = words.at(token - 1);
        Analysis family = words.at(token);
        return isGiven(given)
                && family != null
                && family.nominal()
                && family.proclitics() == Clitics.ARTICLE
                && family.enclitic() == Clitics.NO_ENCLITIC
                && (family.guessed() || titled(words, heads, token - 1))
                && !heads.is(family, HeadKind.OFFICE, HeadKind.ORGANIZATION)
                && !heads.is(family, HeadKind.HONORIFIC, HeadKind.RANK)
                && !heads.is(family, HeadKind.KIN, HeadKind.TIME);
    }

    private static boolean isGiven(@Nullable Analysis analysis) {
        return analysis != null
                && analysis.is(PartOfSpeech.PROPER)
                && analysis.lexeme().has(Traits.GIVEN_NAME)
                && !analysis.lexeme().has(Traits.PLACE_NAME);
    }

    /** Whether a definite title, honorific or rank stands right before a given name. */
    private static boolean titled(Words words, Heads heads, int token) {
        Analysis title = words.at(token - 1);
        return title != null
                && !title.finite()
                && (title.article() && heads.is(title, HeadKind.OFFICE)
                        || heads.is(title, HeadKind.HONORIFIC, HeadKind.RANK));
    }
}
