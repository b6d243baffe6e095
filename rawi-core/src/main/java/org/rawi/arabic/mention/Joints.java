package org.rawi.arabic.mention;

import org.jspecify.annotations.Nullable;
import org.rawi.arabic.lexicon.Features;
import org.rawi.arabic.lexicon.HeadKind;
import org.rawi.arabic.lexicon.PartOfSpeech;
import org.rawi.arabic.lexicon.Traits;
import org.rawi.arabic.morphology.Analysis;
import org.rawi.arabic.morphology.Words;
import org.rawi.arabic.text.Letters;

/** Decides whether one nominal goes on the phrase of the one before it: construct, adjective, apposition or name. */
final class Joints {
    private final Words words;
    private final Heads heads;

    Joints(Words words, Heads heads) {
        this.words = words;
        this.heads = heads;
    }

    boolean isPerson(Analysis analysis) {
        return analysis.is(PartOfSpeech.PROPER) && !analysis.lexeme().has(Traits.PLACE_NAME);
    }

    boolean humanHead(@Nullable Analysis analysis) {
        return analysis != null
                && (analysis.lexeme().has(Traits.HUMAN)
                        || heads.is(analysis, HeadKind.OFFICE, HeadKind.KIN)
                        || heads.is(analysis, HeadKind.HONORIFIC, HeadKind.RANK));
    }

    /** Whether a nominal continues the phrase behind another. */
    boolean joins(int start, Analysis before, Analysis next, int last, int at) {
        boolean proper = next.is(PartOfSpeech.PROPER)
                || next.is(PartOfSpeech.UNKNOWN)
                || nameHere(start, last, at)
                || FamilyNames.at(words, heads, at);
        boolean time = next.lexeme().has(Traits.TIME) || heads.is(next, HeadKind.TIME);
        if (time && next.article() && !next.is(PartOfSpeech.ADJECTIVE)) {
            return !before.article() && before.enclitic() == 0 && !before.is(PartOfSpeech.PROPER);
        }
        if (before.is(PartOfSpeech.DEMONSTRATIVE)) {
            return next.article() && !heads.is(next, HeadKind.HONORIFIC);
        }
        if (next.enclitic() != 0 && heads.is(next, HeadKind.QUANTIFIER)) {
            return true;
        }
        boolean divine =
                next.lexeme().has(Traits.NAME_PART) && !next.lexeme().has(Traits.GIVEN_NAME | Traits.FAMILY_NAME);
        if (proper
                && divine
                && before.article()
                && !before.is(PartOfSpeech.PROPER)
                && next.lemma().charAt(0) == Letters.ALEF
                && next.lemma().charAt(1) == Letters.LAM) {
            return false;
        }
        if (proper) {
            return true;
        }
        if (heads.is(before, HeadKind.NAME) && last > start
                || heads.is(next, HeadKind.NAME)
                        && (before.is(PartOfSpeech.PROPER) || words.nameReading(last) != null)) {
            return true;
        }
        if (before.is(PartOfSpeech.NUMERAL)) {
            return true;
        }
        boolean definite = before.article() || before.enclitic() != 0 || before.is(PartOfSpeech.PROPER);
        if (next.article()) {
            boolean modifier = next.is(PartOfSpeech.ADJECTIVE) || next.is(PartOfSpeech.NUMERAL);
            return modifier
                    || humanHead(next) && apposes(start)
                    || !definite && !(before.is(PartOfSpeech.ADJECTIVE) && chainDefinite(start, at));
        }
        if (next.is(PartOfSpeech.ADJECTIVE)) {
            return !definite && next.enclitic() == 0 && !(before.is(PartOfSpeech.ADJECTIVE) && next.masdar());
        }
        if (definite || before.is(PartOfSpeech.ADJECTIVE) && chainDefinite(start, at)) {
            boolean secondTitle = heads.is(next, HeadKind.OFFICE)
                    && heads.is(words.at(start), HeadKind.OFFICE)
                    && next.number() == Features.SINGULAR
                    && words.at(at + 1) != null
                    && NounPhrases.nominal(words.at(at + 1));
            return humanHead(next) && next.enclitic() == 0 && (secondTitle || apposable(start, at));
        }
        Analysis behind = words.at(at + 1);
        if (next.masdar() && next.enclitic() != 0 && behind != null && behind.is(PartOfSpeech.COMPLEMENTIZER)) {
            return false;
        }
        return !before.is(PartOfSpeech.ADJECTIVE) && next.number() != 0
                || before.is(PartOfSpeech.ADJECTIVE) && before.lexeme().has(Traits.ELATIVE);
    }

    /** Whether a phrase's head can have a title in apposition: a person by title or by name. */
    private boolean apposes(int start) {
        Analysis head = words.at(start);
        return head != null && (humanHead(head) || isPerson(head) || words.nameReading(start) != null);
    }

    /** Whether a word that is also a name is one here: behind a person's title that is definite, or inside a name. */
    private boolean nameHere(int start, int last, int at) {
        Analysis reading = words.nameReading(at);
        if (reading == null || reading.proclitics() != 0 && !reading.article()) {
            return false;
        }
        Analysis before = words.at(last);
        boolean insideName = before != null
                && (before.is(PartOfSpeech.PROPER) && !before.lexeme().has(Traits.PLACE_NAME)
                        || words.nameReading(last) != null && last > start);
        boolean given = reading.lexeme().has(Traits.GIVEN_NAME) && !reading.article();
        return insideName
                || given
                        && humanHead(words.at(start))
                        && (chainDefinite(start, at) || heads.is(words.at(start), HeadKind.HONORIFIC, HeadKind.RANK));
    }

    boolean chainDefinite(int start, int at) {
        for (int i = start; i < at; i++) {
            Analysis analysis = words.at(i);
            if (analysis != null && (analysis.article() || analysis.is(PartOfSpeech.PROPER))) {
                return true;
            }
        }
        return false;
    }

    /** Whether an indefinite human noun can stand in apposition: behind a name, or behind a person's definite title. */
    private boolean apposable(int start, int at) {
        Analysis head = words.at(start);
        for (int i = start; i < at; i++) {
            Analysis analysis = words.at(i);
            if (analysis != null
                    && analysis.is(PartOfSpeech.PROPER)
                    && !analysis.lexeme().has(Traits.PLACE_NAME)) {
                return true;
            }
        }
        return heads.is(head, HeadKind.HONORIFIC, HeadKind.RANK);
    }
}
