package org.rawi.arabic.morphology;

import org.rawi.arabic.lexicon.Features;

/** What a word looks like to its neighbours, coarser than an analysis. */
enum Category {
    START,
    MARK,
    FIGURE,
    PERFECT,
    IMPERFECT,
    SUBJUNCTIVE,
    IMPERATIVE,
    NOUN,
    NOUN_DEFINITE,
    NOUN_POSSESSED,
    ADJECTIVE,
    ADJECTIVE_DEFINITE,
    TANWIN,
    NAME,
    NUMERAL,
    PREPOSITION,
    PREPOSITION_PRONOUN,
    COMPLEMENTIZER,
    SUBORDINATOR,
    CONJUNCTION,
    NEGATION,
    MODAL,
    PRONOUN,
    DEMONSTRATIVE,
    RELATIVE,
    INTERROGATIVE,
    ADVERB,
    PARTICLE;

    /** The category of an analysis as the word behind it sees it. */
    static Category of(Analysis analysis) {
        boolean enclitic = analysis.enclitic() != Clitics.NO_ENCLITIC;
        return switch (analysis.pos()) {
            case VERB -> verb(analysis);
            case NOUN ->
                analysis.article()
                        ? NOUN_DEFINITE
                        : enclitic ? NOUN_POSSESSED : analysis.has(Features.TANWIN) ? TANWIN : NOUN;
            case ADJECTIVE ->
                analysis.article()
                        ? ADJECTIVE_DEFINITE
                        : enclitic ? NOUN_POSSESSED : analysis.has(Features.TANWIN) ? TANWIN : ADJECTIVE;
            case PROPER, UNKNOWN -> NAME;
            case NUMERAL -> NUMERAL;
            case PREPOSITION -> enclitic ? PREPOSITION_PRONOUN : PREPOSITION;
            case COMPLEMENTIZER -> COMPLEMENTIZER;
            case SUBORDINATOR -> SUBORDINATOR;
            case CONJUNCTION -> CONJUNCTION;
            case NEGATION -> NEGATION;
            case MODAL -> MODAL;
            case PRONOUN -> PRONOUN;
            case DEMONSTRATIVE -> DEMONSTRATIVE;
            case RELATIVE -> RELATIVE;
            case INTERROGATIVE -> INTERROGATIVE;
            case ADVERB -> ADVERB;
            case PARTICLE -> PARTICLE;
        };
    }

    private static Category verb(Analysis analysis) {
        int aspect = analysis.aspect();
        if (aspect == Features.IMPERFECT) {
            return analysis.has(Features.INDICATIVE) ? IMPERFECT : SUBJUNCTIVE;
        }
        return aspect == Features.IMPERATIVE ? IMPERATIVE : PERFECT;
    }
}
