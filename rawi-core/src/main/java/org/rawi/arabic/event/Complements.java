package org.rawi.arabic.event;

import org.rawi.arabic.lexicon.Features;
import org.rawi.arabic.lexicon.HeadKind;
import org.rawi.arabic.lexicon.PartOfSpeech;
import org.rawi.arabic.lexicon.Traits;
import org.rawi.arabic.morphology.Analysis;
import org.rawi.arabic.morphology.Clitics;
import org.rawi.arabic.text.TokenKind;

/** What a phrase takes behind its core: the complement of its last participle, of a title, a body or a group, an apposition. */
final class Complements {
    private final Layers in;
    private final Names names;
    private final Reach reach;
    private final Appositions appositions;

    Complements(Layers in, Names names, Reach reach, Appositions appositions) {
        this.in = in;
        this.names = names;
        this.reach = reach;
        this.appositions = appositions;
    }

    /** The token behind what follows a phrase that ends at a token and belongs to it, or that token. */
    int extend(int start, int at) {
        Analysis next = in.at(at);
        if (next == null) {
            return appositions.apposition(start, at);
        }
        if (in.time(at) >= 0) {
            return at;
        }
        if (next.proclitic(Clitics.CONJUNCTION)) {
            return secondAdjective(start, at, next) ? at + 1 : at;
        }
        boolean titled = names.heads(start, HeadKind.OFFICE, HeadKind.RANK) && in.named(at) && !in.named(at - 1);
        if (titled && !next.proclitic(Clitics.PREPOSITION)) {
            return appositions.throughName(start, appositions.person(at));
        }
        if (next.is(PartOfSpeech.PREPOSITION)
                && names.is(at + 1, WordClass.PILOT)
                && !names.is(start, WordClass.HUMAN)) {
            return at + 2;
        }
        if (recognized(start, at, next)) {
            Analysis adverb = in.at(at + 1);
            boolean manner = adverb != null
                    && adverb.has(Features.TANWIN)
                    && adverb.lexeme().has(Traits.NISBA);
            return manner ? at + 2 : at + 1;
        }
        return prepositional(start, at, next);
    }

    /** Whether an adjective joins the one before it: الإنسانية والطبية. */
    private boolean secondAdjective(int start, int at, Analysis next) {
        Analysis adjective = in.at(at - 1);
        return at - 1 > start
                && adjective != null
                && adjective.is(PartOfSpeech.ADJECTIVE)
                && (next.is(PartOfSpeech.ADJECTIVE) || next.lexeme().has(Traits.NISBA))
                && next.enclitic() == Clitics.NO_ENCLITIC
                && !next.proclitic(Clitics.PREPOSITION)
                && !next.has(Features.TANWIN)
                && next.article() == adjective.article();
    }

    /** Whether a preposition with its pronoun completes a passive participle: المعترف بها. */
    private boolean recognized(int start, int at, Analysis next) {
        Analysis participle = in.at(at - 1);
        return next.is(PartOfSpeech.PREPOSITION)
                && next.enclitic() != Clitics.NO_ENCLITIC
                && participle != null
                && at - 1 > start
                && participle.lexeme().has(Traits.PASSIVE_PARTICIPLE)
                && participle.is(PartOfSpeech.ADJECTIVE);
    }

    private int prepositional(int start, int at, Analysis next) {
        boolean glued = next.nominal() && next.proclitic(Clitics.BEH | Clitics.LAM);
        if (glued && next.proclitic(Clitics.BEH)) {
            if (names.is(at, WordClass.NAME_OF) && names.isAnimate(start) && reach.starts(at + 1)) {
                return appositions.throughName(start, reach.core(at + 1));
            }
            if (names.counts(at) && names.is(start, WordClass.PARTY) && in.at(at + 1) != null) {
                return reach.core(at + 1);
            }
        }
        boolean preposition = next.is(PartOfSpeech.PREPOSITION) && next.enclitic() == Clitics.NO_ENCLITIC;
        int object = glued ? at : preposition ? at + 1 : -1;
        if (object < 0 || in.time(object) >= 0 || !glued && !reach.starts(object)) {
            return at;
        }
        if (preposition && names.is(object, WordClass.LEAST) && numbered(start)) {
            return object + 1;
        }
        boolean counted = at - start == 1 && names.counts(start) && names.isFrom(next);
        return counted || completes(start, at, next, object) || titled(start, next, object) ? reach.core(object) : at;
    }

    /** Whether a phrase completes the participle before it: المدعومة من الجيش، الموالية للحكومة. */
    private boolean completes(int start, int at, Analysis next, int object) {
        Analysis last = in.at(at - 1);
        if (last == null || at - 1 == start) {
            return false;
        }
        boolean glued = object == at;
        boolean passive = !names.is(last, WordClass.COMPLETE)
                && !names.is(object, WordClass.ADDING)
                && last.lexeme().has(Traits.PASSIVE_PARTICIPLE)
                && (next.proclitic(Clitics.BEH) && glued || names.isFrom(next) && names.isParty(object));
        Analysis pointed = in.at(object);
        boolean located = names.is(last, WordClass.LOCATED)
                && names.isIn(next)
                && pointed != null
                && pointed.is(PartOfSpeech.DEMONSTRATIVE);
        boolean complement =
                (passive || names.is(last, WordClass.LEANING)) && last.participle() && !names.isPlaceHead(object);
        return located || complement;
    }

    private boolean definite(int start, int end) {
        for (int token = start; token < end; token++) {
            Analysis analysis = in.at(token);
            if (analysis != null && (analysis.article() || analysis.is(PartOfSpeech.PROPER))) {
                return true;
            }
        }
        return false;
    }

    private boolean numbered(int start) {
        Analysis head = in.at(start);
        return in.tokens().is(start, TokenKind.NUMBER)
                || head != null && (head.is(PartOfSpeech.NUMERAL) || names.counts(start));
    }

    /** Whether a prepositional phrase belongs to a title, a body or a group of people. */
    private boolean titled(int start, Analysis preposition, int object) {
        Analysis head = in.at(start);
        boolean owned = head != null
                && preposition.nominal()
                && preposition.proclitic(Clitics.LAM)
                && !head.article()
                && head.enclitic() == Clitics.NO_ENCLITIC
                && !head.masdar()
                && !names.is(start, WordClass.ATTACK)
                && names.isParty(object);
        if (owned && (names.isPlaceHead(start) || names.isOrganized(start))) {
            return true;
        }
        if (head == null || !names.isAnimate(start) && !head.is(PartOfSpeech.NUMERAL)) {
            return false;
        }
        Analysis noun = in.at(object);
        boolean affairs =
                preposition.nominal() && preposition.proclitic(Clitics.LAM) && names.is(object, WordClass.AFFAIRS);
        if (names.is(preposition, WordClass.WITHIN) || affairs) {
            return true;
        }
        if (preposition.nominal()
                && preposition.proclitic(Clitics.LAM)
                && names.any(start, object, WordClass.GENUS)
                && noun != null
                && !names.isAnimate(object)
                && !names.isPlace(object)) {
            return true;
        }
        if (preposition.nominal()) {
            boolean body = names.isOrganized(object)
                    && !(preposition.proclitic(Clitics.BEH) && names.is(object, WordClass.TROOPS));
            boolean office = names.heads(start, HeadKind.OFFICE, HeadKind.ORGANIZATION);
            boolean mine = preposition.proclitic(Clitics.LAM) && head.enclitic() != Clitics.NO_ENCLITIC;
            return !mine && body && !names.isPlaceHead(object) && (office || !preposition.proclitic(Clitics.LAM))
                    || office
                            && preposition.proclitic(Clitics.LAM)
                            && names.isPlace(object)
                            && !names.isPlaceHead(object);
        }
        if (names.isFrom(preposition)) {
            Analysis last = in.at(object - 2);
            return noun != null
                    && !noun.has(Features.TANWIN)
                    && (head.number() == Features.PLURAL
                            || head.is(PartOfSpeech.NUMERAL)
                            || in.heads().is(head, HeadKind.QUANTIFIER)
                            || names.isOrganized(start))
                    && !(head.article() && !names.counts(start))
                    && !(definite(start, object - 1) && names.isPlace(object) && !names.counts(start))
                    && !(names.isPlaceHead(start) && !names.isPlace(object))
                    && (!names.isMasdar(object) || names.isOrganized(object))
                    && !(last != null && last.is(PartOfSpeech.PROPER) && names.placeName(object) > 0)
                    && (names.isAnimate(object) || names.isPlace(object));
        }
        return names.isIn(preposition)
                && names.isOrganized(object)
                && !names.isPlaceHead(object)
                && !names.is(object, WordClass.VENUE)
                && !head.is(PartOfSpeech.NUMERAL);
    }
}
