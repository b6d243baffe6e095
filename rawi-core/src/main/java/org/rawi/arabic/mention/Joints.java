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

    boolean isPerson(@Nullable Analysis analysis) {
        return analysis != null
                && analysis.is(PartOfSpeech.PROPER)
                && !analysis.lexeme().has(Traits.PLACE_NAME);
    }

    /** Whether a definite noun or number is a time: اليوم، الاثنين. */
    boolean isTime(int token, Analysis analysis) {
        if (!analysis.article() || analysis.is(PartOfSpeech.ADJECTIVE)) {
            return false;
        }
        if (analysis.lexeme().has(Traits.TIME) || heads.is(analysis, HeadKind.TIME)) {
            return true;
        }
        var form = words.form(token);
        for (int i = 0; form != null && analysis.is(PartOfSpeech.NUMERAL) && i < form.count(); i++) {
            Analysis reading = form.analysis(i);
            if (reading.is(PartOfSpeech.NOUN)
                    && reading.gender() == Features.MASCULINE
                    && (reading.lexeme().has(Traits.TIME) || heads.is(reading, HeadKind.TIME))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a place's name behind a person's is a thing of its own: دعا الجبوري الأردن. */
    private static boolean otherPlace(Analysis before, Analysis next) {
        boolean place = next.is(PartOfSpeech.PROPER)
                && next.lexeme().has(Traits.PLACE_NAME)
                && !next.lexeme().has(Traits.GIVEN_NAME | Traits.FAMILY_NAME | Traits.NAME_PART);
        boolean person = before.lexeme().has(Traits.FAMILY_NAME)
                && !before.lexeme().has(Traits.GIVEN_NAME)
                && !before.lexeme().has(Traits.PLACE_NAME);
        return place && before.is(PartOfSpeech.PROPER) && person;
    }

    boolean humanHead(@Nullable Analysis analysis) {
        return analysis != null
                && (analysis.lexeme().has(Traits.HUMAN)
                        || heads.is(analysis, HeadKind.OFFICE, HeadKind.KIN)
                        || heads.is(analysis, HeadKind.HONORIFIC, HeadKind.RANK));
    }

    /**
     * Whether a nominal continues the phrase behind another.
     *
     * @param start the first word of the phrase
     * @param owner the first word of the phrase it is a complement of, or {@code start}
     */
    boolean joins(int start, int owner, Analysis before, Analysis next, int last, int at) {
        boolean proper = next.is(PartOfSpeech.PROPER)
                || next.is(PartOfSpeech.UNKNOWN)
                || nameHere(start, owner, last, at)
                || FamilyNames.at(words, heads, at);
        if (isTime(at, next)) {
            return before.is(PartOfSpeech.NOUN) && !before.article() && before.enclitic() == 0;
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
            return !otherPlace(before, next);
        }
        if (heads.is(before, HeadKind.NAME) && last > start
                || heads.is(next, HeadKind.NAME)
                        && (before.is(PartOfSpeech.PROPER) || words.nameReading(last) != null)) {
            return true;
        }
        if (before.is(PartOfSpeech.NUMERAL)) {
            return true;
        }
        if (surnamed(owner, before, next, at)) {
            return true;
        }
        boolean named = last > start && particle(words.at(last - 1)) && words.nameReading(last) != null;
        boolean definite = before.article() || before.enclitic() != 0 || before.is(PartOfSpeech.PROPER) || named;
        if (next.article()) {
            boolean modifier = next.is(PartOfSpeech.ADJECTIVE) && agrees(owner, at, next) && !opposes(before, at)
                    || next.is(PartOfSpeech.NUMERAL)
                    || governs(before, next);
            return modifier
                    || humanHead(next) && apposes(owner, before, next)
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

    private boolean particle(@Nullable Analysis analysis) {
        return analysis != null && heads.is(analysis, HeadKind.NAME) && !analysis.article();
    }

    /** Whether a by-name begins behind a person's definite title: الناشط أبو رامي. */
    private boolean surnamed(int owner, Analysis before, Analysis next, int at) {
        return before.article()
                && humanHead(words.at(owner))
                && particle(next)
                && next.proclitics() == 0
                && next.has(Features.CONSTRUCT)
                && words.nameReading(at + 1) != null;
    }

    /** Whether a definite adjective can belong to any noun of the phrase before it: الوزير المعارضة is two phrases. */
    private boolean agrees(int start, int at, Analysis adjective) {
        if (adjective.guessed() || adjective.gender() == 0 || adjective.lexeme().has(Traits.ELATIVE)) {
            return true;
        }
        boolean sound = adjective.number() == Features.PLURAL && (adjective.features() & Features.CASE) != 0;
        for (int i = at - 1; i >= start; i--) {
            Analysis noun = words.at(i);
            if (noun == null || !noun.nominal()) {
                continue;
            }
            if (suits(noun, adjective, sound) || !sound && otherwise(i, adjective)) {
                return true;
            }
        }
        return false;
    }

    private static boolean suits(Analysis noun, Analysis adjective, boolean sound) {
        boolean known = noun.gender() != 0 && noun.number() != 0 && !noun.guessed() && !noun.is(PartOfSpeech.PROPER);
        boolean several = noun.number() == Features.PLURAL && (!sound || noun.gender() == Features.MASCULINE);
        boolean person = noun.lexeme().has(Traits.HUMAN) && adjective.gender() == Features.MASCULINE;
        boolean alike = person || noun.gender() == adjective.gender();
        return !known && !sound || several || noun.number() == Features.DUAL || !sound && alike;
    }

    private boolean otherwise(int token, Analysis adjective) {
        var form = words.form(token);
        for (int i = 0; form != null && i < form.count(); i++) {
            Analysis reading = form.analysis(i);
            if (reading.nominal() && suits(reading, adjective, false)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an active participle that is listed as a noun stands as an adjective: الحزب الحاكم. */
    private boolean governs(Analysis before, Analysis next) {
        return next.lexeme().has(Traits.ACTIVE_PARTICIPLE)
                && (before.is(PartOfSpeech.NOUN) || next.gender() == Features.MASCULINE)
                && before.article()
                && before.gender() == next.gender()
                && before.number() == next.number()
                && !humanHead(before);
    }

    /** Whether a word that can be a noun too is no adjective of the one before it: الجيش السوداني العملية. */
    private boolean opposes(Analysis before, int at) {
        Analysis next = words.at(at);
        return next != null
                && before.is(PartOfSpeech.ADJECTIVE)
                && before.article()
                && before.gender() != next.gender()
                && before.number() == Features.SINGULAR
                && next.number() == Features.SINGULAR
                && words.canBe(at, PartOfSpeech.NOUN);
    }

    /** Whether a phrase's head can have a title in apposition: a person by title or by name. */
    private boolean apposes(int start, Analysis before, Analysis next) {
        Analysis head = words.at(start);
        boolean several = next.number() == Features.PLURAL
                && before.number() != Features.PLURAL
                && head != null
                && head.number() == Features.SINGULAR;
        return head != null && !several && (humanHead(head) || isPerson(head) || words.nameReading(start) != null);
    }

    /** Whether a word that is also a name is one here: behind a person's title that is definite, or inside a name. */
    private boolean nameHere(int start, int owner, int last, int at) {
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
                        && humanHead(words.at(owner))
                        && (chainDefinite(owner, at) || heads.is(words.at(owner), HeadKind.HONORIFIC, HeadKind.RANK));
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
            if (isPerson(words.at(i))) {
                return true;
            }
        }
        return heads.is(head, HeadKind.HONORIFIC, HeadKind.RANK);
    }
}
