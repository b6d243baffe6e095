package org.rawi.arabic.morphology;

import org.rawi.arabic.lexicon.Features;
import org.rawi.arabic.lexicon.PartOfSpeech;
import org.rawi.arabic.lexicon.Traits;

/**
 * What grammar forbids or favours between two neighbours. Each rule is a bit: {@link #before} sets it where a word fulfils
 * the rule's condition on the first of the two, {@link #after} where it fulfils that on the second, and {@link #cost} prices
 * the bits both have.
 */
final class Agreement {
    private static final int CLASH = 500;
    private static final int VERB_ADJECTIVE = 180;
    private static final int MISFIT = 120;
    private static final int NAME_BONUS = 350;

    /** A noun that stands only before its complement, and none follows. */
    private static final int NO_COMPLEMENT = 1;

    /** A definite adjective behind an indefinite noun. */
    private static final int DEFINITENESS = 1 << 1;

    /** An adjective of another gender than its noun's; a bit for each gender of the noun, shifted by its code. */
    private static final int GENDER = 1 << 1;

    private static final int ANY_GENDER = GENDER << 1 | GENDER << 2 | GENDER << 3;
    private static final int PREPOSITION_NOMINATIVE = 1 << 5;
    private static final int NEGATION_JUSSIVE = 1 << 6;
    private static final int PREPOSITION_VERB = 1 << 7;
    private static final int VERB_BEFORE_ADJECTIVE = 1 << 8;
    private static final int PERSON_VERB = 1 << 9;
    private static final int NAME_NAME = 1 << 10;
    private static final int TITLE_NAME = 1 << 11;
    private static final int VERB_VERB = 1 << 12;

    private Agreement() {}

    /** The rules whose first word an analysis can be. */
    static int before(Analysis word) {
        int rules = word.has(Features.CONSTRUCT) ? NO_COMPLEMENT : 0;
        boolean bare = word.enclitic() == Clitics.NO_ENCLITIC;
        if (word.is(PartOfSpeech.NOUN)) {
            rules |= word.article() || !bare ? 0 : DEFINITENESS;
            rules |= word.number() == Features.PLURAL || word.gender() == 0 ? 0 : GENDER << word.gender();
            boolean person =
                    word.lexeme().has(Traits.HUMAN) && word.number() == Features.SINGULAR && word.proclitics() == 0;
            rules |= person && bare ? PERSON_VERB : 0;
        }
        if (word.is(PartOfSpeech.PREPOSITION)) {
            rules |= PREPOSITION_NOMINATIVE | (bare ? PREPOSITION_VERB : 0);
        }
        rules |= word.is(PartOfSpeech.NEGATION) ? NEGATION_JUSSIVE : 0;
        if (word.finite()) {
            rules |= VERB_BEFORE_ADJECTIVE | (word.lexeme().has(Traits.AUXILIARY) ? 0 : VERB_VERB);
        }
        if (bare) {
            boolean title = word.article() && word.lexeme().has(Traits.HUMAN | Traits.NISBA);
            rules |= isName(word) ? NAME_NAME : title ? TITLE_NAME : 0;
        }
        return rules;
    }

    /** The rules whose second word an analysis can be, entered as {@code left}. */
    static int after(Analysis word, Category left) {
        boolean plain = left != Category.CONJUNCTION && left != Category.PREPOSITION;
        int rules = !plain || !word.nominal() ? NO_COMPLEMENT : 0;
        if (word.finite() && word.has(Features.JUSSIVE) && !word.has(Features.INDICATIVE)) {
            rules |= NEGATION_JUSSIVE;
        }
        if (!plain) {
            return rules;
        }
        if (word.is(PartOfSpeech.ADJECTIVE)) {
            rules |= word.article() ? DEFINITENESS : 0;
            rules |= word.gender() == 0 ? 0 : ANY_GENDER & ~(GENDER << word.gender());
            rules |= word.has(Features.TANWIN) ? 0 : VERB_BEFORE_ADJECTIVE;
        }
        rules |= word.has(Features.NOMINATIVE) ? PREPOSITION_NOMINATIVE : 0;
        if (word.finite()) {
            rules |= PREPOSITION_VERB | (word.aspect() == Features.PERFECT ? PERSON_VERB | VERB_VERB : 0);
        }
        if (isName(word)) {
            rules |= NAME_NAME | (word.lexeme().has(Traits.GIVEN_NAME) ? TITLE_NAME : 0);
        }
        return rules;
    }

    /** What two neighbours cost that share these rules. */
    static int cost(int rules) {
        int cost = 0;
        cost += (rules & NO_COMPLEMENT) != 0 ? CLASH : 0;
        cost += (rules & (DEFINITENESS | ANY_GENDER)) != 0 ? MISFIT : 0;
        cost += (rules & PREPOSITION_NOMINATIVE) != 0 ? CLASH : 0;
        cost -= (rules & NEGATION_JUSSIVE) != 0 ? CLASH / 2 : 0;
        cost += (rules & PREPOSITION_VERB) != 0 ? CLASH : 0;
        cost += (rules & VERB_BEFORE_ADJECTIVE) != 0 ? VERB_ADJECTIVE : 0;
        cost += (rules & PERSON_VERB) != 0 ? VERB_ADJECTIVE : 0;
        cost -= (rules & NAME_NAME) != 0 ? NAME_BONUS : 0;
        cost -= (rules & TITLE_NAME) != 0 ? NAME_BONUS / 2 : 0;
        return cost + ((rules & VERB_VERB) != 0 ? CLASH : 0);
    }

    private static boolean isName(Analysis analysis) {
        return analysis.is(PartOfSpeech.PROPER)
                && (analysis.lexeme().has(Traits.GIVEN_NAME | Traits.FAMILY_NAME | Traits.NAME_PART)
                        || analysis.guessed());
    }
}
