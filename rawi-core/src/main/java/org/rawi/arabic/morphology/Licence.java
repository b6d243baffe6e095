package org.rawi.arabic.morphology;

import static org.rawi.arabic.lexicon.Features.*;
import static org.rawi.arabic.morphology.Clitics.*;

import org.rawi.arabic.lexicon.Lexeme;
import org.rawi.arabic.lexicon.PartOfSpeech;
import org.rawi.arabic.lexicon.Traits;

/**
 * Which clitics a stem takes, and what they cost: -100 times the natural logarithm of their share, rounded, counted over
 * unambiguous words of news text.
 */
final class Licence {
    static final int REFUSED = -1;
    static final int MISSPELLED = 350;
    private static final int RARE = 250;

    /** The cost of a lexeme in this dress, or {@link #REFUSED}. */
    int cost(Lexeme lexeme, int features, int proclitics, int enclitic) {
        int attach = enclitic == NO_ENCLITIC ? STANDALONE : HOST;
        if ((features & attach) == 0) {
            return REFUSED;
        }
        int own = switch (lexeme.pos()) {
            case VERB -> verb(lexeme, features, proclitics, enclitic);
            case NOUN, ADJECTIVE, NUMERAL, PROPER, UNKNOWN -> nominal(lexeme, features, proclitics, enclitic);
            default -> closed(features, proclitics);
        };
        return own < 0
                ? REFUSED
                : own
                        + lexeme.cost()
                        + ((proclitics & WAW) != 0 ? 190 : 0)
                        + ((proclitics & FEH) != 0 ? 420 : 0)
                        + (enclitic == NO_ENCLITIC
                                ? 0
                                : enclitic == YA || enclitic == 11
                                        ? 420
                                        : enclitic == HU || enclitic == HA ? 220 : 330);
    }

    /** What vowel marks in the text say for or against an inflection. */
    int marks(int features, boolean fathatan, boolean dammaFirst) {
        int cost = fathatan && (features & TANWIN) == 0 && (features & ASPECT) != 0 ? 600 : 0;
        cost += fathatan && (features & TANWIN) != 0 ? -300 : 0;
        return cost + (dammaFirst && (features & ASPECT) != 0 && (features & PASSIVE) == 0 ? 100 : 0);
    }

    private static int verb(Lexeme lexeme, int features, int proclitics, int enclitic) {
        if ((proclitics & (ARTICLE | PREPOSITION)) != 0 || enclitic == YA) {
            return REFUSED;
        }
        if (enclitic != NO_ENCLITIC && !lexeme.has(Traits.TRANSITIVE)) {
            return REFUSED;
        }
        int aspect = features & ASPECT;
        int cost = aspect == IMPERATIVE ? 700 : 0;
        if ((features & PERSON) != THIRD) {
            cost += (features & PERSON) == SECOND ? 600 : (features & NUMBER) == SINGULAR ? 450 : 250;
        }
        cost += (features & NUMBER) == DUAL ? 350 : 0;
        cost += (features & ACTIVE) == 0 ? 150 : 0;
        cost += aspect == IMPERFECT && (features & (INDICATIVE | SUBJUNCTIVE)) == 0 ? 350 : 0;
        if ((proclitics & SEEN) != 0) {
            return aspect == IMPERFECT && (features & INDICATIVE) != 0 ? cost + 250 : REFUSED;
        }
        if ((proclitics & VERB_LAM) != 0) {
            return aspect == IMPERFECT ? cost + 260 : aspect == PERFECT ? cost + 700 : REFUSED;
        }
        return cost;
    }

    private static int nominal(Lexeme lexeme, int features, int proclitics, int enclitic) {
        if ((proclitics & (SEEN | VERB_LAM)) != 0) {
            return REFUSED;
        }
        boolean article = (proclitics & ARTICLE) != 0;
        if (article && ((features & ARTICLE_OK) == 0 || enclitic != NO_ENCLITIC) || enclitic == NI) {
            return REFUSED;
        }
        int cost = 0;
        if (!article && (features & NEEDS_ARTICLE) != 0) {
            cost += 500;
        }
        if ((features & TANWIN) != 0) {
            if (article || enclitic != NO_ENCLITIC || (proclitics & PREPOSITION) != 0) {
                return REFUSED;
            }
            cost += lexeme.has(Traits.NISBA) ? 260 : 60;
        }
        if ((proclitics & PREPOSITION) != 0) {
            if ((features & CASE) == NOMINATIVE) {
                return REFUSED;
            }
            cost += (proclitics & KAF) != 0 ? 480 : 270;
        }
        cost += (features & BROKEN) != 0 ? 90 : 0;
        cost += (features & NUMBER) == DUAL ? (features & CONSTRUCT) != 0 ? 450 : 200 : 0;
        cost += (features & CONSTRUCT) != 0 && (features & NUMBER) == PLURAL ? 150 : 0;
        if (lexeme.pos() == PartOfSpeech.PROPER && enclitic != NO_ENCLITIC) {
            return REFUSED;
        }
        return article ? cost + 60 : cost + 40;
    }

    private static int closed(int features, int proclitics) {
        if ((features & NO_PROCLITIC) != 0 && proclitics != 0
                || (proclitics & PREPOSITION) != 0 && (features & PREPOSED) == 0
                || (proclitics & VERB_LAM) != 0 && (features & VERBAL_PROCLITIC) == 0
                || (proclitics & ARTICLE) != 0 && (features & ARTICLE_OK) == 0
                || (proclitics & SEEN) != 0) {
            return REFUSED;
        }
        return (proclitics & PREPOSITION) != 0 ? 250 : (proclitics & VERB_LAM) != 0 ? RARE : 0;
    }
}
