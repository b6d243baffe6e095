package org.rawi.arabic.event;

import org.jspecify.annotations.Nullable;
import org.rawi.arabic.lexicon.Features;
import org.rawi.arabic.lexicon.PartOfSpeech;
import org.rawi.arabic.lexicon.Traits;
import org.rawi.arabic.mention.HeadKind;
import org.rawi.arabic.morphology.Analysis;
import org.rawi.arabic.morphology.Clitics;
import org.rawi.arabic.text.Letters;
import org.rawi.arabic.text.TokenKind;

/** How far a noun phrase reaches: its core, the complements of its last participle, those of a title or body, an apposition. */
final class Reach {
    private final Layers in;
    private final Names names;

    Reach(Layers in, Names names) {
        this.in = in;
        this.names = names;
    }

    /** Whether a noun phrase starts at a token. */
    boolean starts(int token) {
        Analysis analysis = in.at(token);
        return in.phrases().starts(token)
                || in.tokens().is(token, TokenKind.NUMBER) && names.isFrom(in.at(token + 1))
                || analysis != null && analysis.nominal()
                || in.named(token)
                || names.placeName(token) > 0;
    }

    /** The token behind the phrase that starts at a token; coordinated phrases are left out. */
    int end(int start) {
        if (in.tokens().is(start, TokenKind.NUMBER) && names.isFrom(in.at(start + 1)) && starts(start + 2)) {
            return end(start + 2);
        }
        int at = core(start);
        Analysis second = in.at(start + 1);
        boolean bare = at == start + 1
                && names.counts(start)
                && second != null
                && second.nominal()
                && !second.proclitic(Clitics.CONJUNCTION | Clitics.PREPOSITION)
                && in.time(start + 1) < 0;
        at = bare ? core(start + 1) : at;
        for (int round = 0; round < 5; round++) {
            int next = extend(start, at);
            if (next == at) {
                break;
            }
            at = next;
        }
        return Math.max(at, start + 1);
    }

    private int core(int start) {
        Analysis head = in.at(start);
        if (head != null && head.has(Features.TANWIN)) {
            return indefinite(start);
        }
        int end = -1;
        for (int nth = 0; ; nth++) {
            int candidate = in.phrases().end(start, nth);
            if (candidate < 0) {
                break;
            }
            end = candidate;
        }
        int core = in.named(start) ? in.nameEnd(start) : cut(start, end < 0 ? start + 1 : end);
        return stopAtTime(start, counted(throughName(start, core)));
    }

    /**
     * Cuts a phrase where grammar forbids it to go on: behind the name of a place, behind a sound plural or dual that kept
     * its nun, and before a definite noun behind an indefinite adjective.
     */
    private int cut(int start, int end) {
        int name = names.placeName(start);
        Analysis head = in.at(start);
        if (name > 0 && !names.isPlaceHead(start)) {
            return Math.min(end, adjectives(start + name));
        }
        boolean closed = head != null
                && head.has(Features.NOMINATIVE)
                && head.number() != Features.SINGULAR
                && !head.has(Features.CONSTRUCT)
                && head.enclitic() == 0;
        boolean plural = head != null
                && head.article()
                && head.number() == Features.PLURAL
                && (head.features() & Features.CASE) == Features.OBLIQUE;
        boolean nisba = head != null
                && head.lexeme().has(Traits.NISBA)
                && !head.article()
                && head.number() == Features.SINGULAR;
        boolean indefinite = false;
        for (int at = start + 1; at < end; at++) {
            Analysis next = in.at(at);
            if (next == null) {
                indefinite = false;
                continue;
            }
            boolean adjective = next.is(PartOfSpeech.ADJECTIVE) || next.participle();
            Analysis before = in.at(at - 1);
            boolean act = next.article()
                    && next.is(PartOfSpeech.ADJECTIVE)
                    && next.gender() == Features.FEMININE
                    && next.participle()
                    && before != null
                    && before.article()
                    && before.gender() == Features.MASCULINE
                    && names.isMasdar(at);
            if (act) {
                return at;
            }
            if (names.is(at, "self") && next.enclitic() != Clitics.NO_ENCLITIC) {
                return at;
            }
            boolean place = names.placeName(at) > 0
                    && !next.is(PartOfSpeech.ADJECTIVE)
                    && before != null
                    && before.article()
                    && !names.isPlaceHead(at - 1);
            if (place
                    || closed && !adjective
                    || plural && next.is(PartOfSpeech.PROPER)
                    || nisba && at == start + 1 && next.article() && next.is(PartOfSpeech.NOUN)
                    || indefinite && next.article() && !adjective) {
                return at;
            }
            indefinite = adjective
                    && !next.article()
                    && next.is(PartOfSpeech.ADJECTIVE)
                    && !next.lexeme().has(Traits.ELATIVE);
        }
        return end;
    }

    /** A person's name is never cut, and follows the title before it. */
    private int throughName(int start, int end) {
        int through = in.nameEnd(end - 1) > end ? in.nameEnd(end - 1) : end;
        int head = names.counts(start) ? Math.min(names.counted(start), end - 1) : start;
        boolean title = names.heads(head, HeadKind.OFFICE, HeadKind.HONORIFIC)
                || names.heads(head, HeadKind.RANK, HeadKind.KIN);
        Analysis next = in.at(through);
        boolean follows = title
                && in.named(through)
                && !in.named(through - 1)
                && next != null
                && !next.proclitic(Clitics.CONJUNCTION | Clitics.PREPOSITION);
        through = follows ? in.nameEnd(through) : through;
        return in.named(through - 1) ? titles(through) : through;
    }

    /** Titles behind a name, without a comma: سيرغي لافروف وزير الخارجية. */
    private int titles(int end) {
        Analysis next = in.at(end);
        boolean title = next != null
                && next.is(PartOfSpeech.NOUN)
                && !next.proclitic(Clitics.CONJUNCTION | Clitics.PREPOSITION)
                && !next.has(Features.TANWIN)
                && next.enclitic() == Clitics.NO_ENCLITIC
                && names.heads(end, HeadKind.OFFICE, HeadKind.OFFICE);
        return title ? end(end) : end;
    }

    /** A number takes what it counts, in the accusative: 31 شخصا. */
    private int counted(int end) {
        Analysis last = in.at(end - 1);
        Analysis next = in.at(end);
        boolean number = in.tokens().is(end - 1, TokenKind.NUMBER) || last != null && last.is(PartOfSpeech.NUMERAL);
        return number && next != null && next.has(Features.TANWIN) ? indefinite(end) : end;
    }

    private int adjectives(int from) {
        int at = from;
        while (true) {
            Analysis next = in.at(at);
            if (next == null
                    || !next.is(PartOfSpeech.ADJECTIVE)
                    || !next.article()
                    || next.proclitic(Clitics.CONJUNCTION | Clitics.PREPOSITION)) {
                return at;
            }
            at++;
        }
    }

    /** A phrase ends where a time starts. */
    private int stopAtTime(int start, int end) {
        for (int at = start + 1; at < end; at++) {
            if (in.time(at) >= 0) {
                return at;
            }
        }
        return end;
    }

    /** An accusative with tanwin takes adjectives only, which have no article. */
    private int indefinite(int start) {
        int at = start + 1;
        while (true) {
            Analysis next = in.at(at);
            boolean joins = next != null
                    && (next.is(PartOfSpeech.ADJECTIVE) || next.participle())
                    && !next.article()
                    && !next.proclitic(Clitics.CONJUNCTION | Clitics.PREPOSITION)
                    && next.enclitic() == Clitics.NO_ENCLITIC
                    && in.time(at) < 0;
            if (!joins) {
                return at;
            }
            at++;
        }
    }

    private int extend(int start, int at) {
        Analysis next = in.at(at);
        if (next == null) {
            return apposition(start, at);
        }
        if (in.time(at) >= 0) {
            return at;
        }
        if (next.proclitic(Clitics.CONJUNCTION)) {
            Analysis adjective = in.at(at - 1);
            boolean second = at - 1 > start
                    && adjective != null
                    && adjective.is(PartOfSpeech.ADJECTIVE)
                    && (next.is(PartOfSpeech.ADJECTIVE) || next.lexeme().has(Traits.NISBA))
                    && next.enclitic() == Clitics.NO_ENCLITIC
                    && !next.proclitic(Clitics.PREPOSITION)
                    && !next.has(Features.TANWIN)
                    && next.article() == adjective.article();
            return second ? at + 1 : at;
        }
        boolean titled = names.heads(start, HeadKind.OFFICE, HeadKind.RANK) && in.named(at) && !in.named(at - 1);
        if (titled && !next.proclitic(Clitics.PREPOSITION)) {
            return throughName(start, in.nameEnd(at));
        }
        boolean glued = next.nominal() && next.proclitic(Clitics.BEH | Clitics.LAM);
        boolean preposition = next.is(PartOfSpeech.PREPOSITION) && next.enclitic() == Clitics.NO_ENCLITIC;
        Analysis participle = in.at(at - 1);
        boolean recognized = next.is(PartOfSpeech.PREPOSITION)
                && next.enclitic() != Clitics.NO_ENCLITIC
                && participle != null
                && at - 1 > start
                && participle.lexeme().has(Traits.PASSIVE_PARTICIPLE)
                && participle.is(PartOfSpeech.ADJECTIVE);
        if (recognized) {
            Analysis adverb = in.at(at + 1);
            return adverb != null
                            && adverb.has(Features.TANWIN)
                            && adverb.lexeme().has(Traits.NISBA)
                    ? at + 2
                    : at + 1;
        }
        int object = glued ? at : preposition ? at + 1 : -1;
        if (object < 0 || in.time(object) >= 0 || !glued && !starts(object)) {
            return at;
        }
        Analysis last = in.at(at - 1);
        if (at - start == 1 && names.counts(start) && names.isFrom(next)) {
            return core(object);
        }
        boolean passive = last != null
                && !names.is(object, "adding")
                && last.lexeme().has(Traits.PASSIVE_PARTICIPLE)
                && (next.proclitic(Clitics.BEH) && glued || names.isFrom(next));
        boolean leaning = last != null && names.is(last, "leaning");
        boolean located = last != null && names.is(last, "located") && names.isIn(next);
        if (located && at - 1 > start) {
            return core(object);
        }
        boolean complement = last != null
                && (passive || leaning)
                && last.participle()
                && at - 1 > start
                && !names.isPlaceHead(object);
        return complement || titled(start, next, object) ? core(object) : at;
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
                && !names.is(start, "attack")
                && names.isParty(object);
        if (owned && (names.isPlaceHead(start) || names.isOrganized(start))) {
            return true;
        }
        if (head == null || !names.isAnimate(start) && !head.is(PartOfSpeech.NUMERAL)) {
            return false;
        }
        Analysis noun = in.at(object);
        boolean affairs = preposition.nominal() && preposition.proclitic(Clitics.LAM) && names.is(object, "affairs");
        if (names.is(preposition, "within") || affairs) {
            return true;
        }
        if (preposition.nominal()
                && preposition.proclitic(Clitics.LAM)
                && names.any(start, object, "genus")
                && noun != null
                && !names.isAnimate(object)
                && !names.isPlace(object)) {
            return true;
        }
        if (preposition.nominal()) {
            boolean body = names.isOrganized(object);
            boolean office = names.heads(start, HeadKind.OFFICE, HeadKind.ORGANIZATION);
            return body && !names.isPlaceHead(object) && (office || !preposition.proclitic(Clitics.LAM))
                    || office
                            && preposition.proclitic(Clitics.LAM)
                            && names.isPlace(object)
                            && !names.isPlaceHead(object);
        }
        if (names.isFrom(preposition)) {
            return noun != null
                    && !noun.has(Features.TANWIN)
                    && (head.number() == Features.PLURAL
                            || head.is(PartOfSpeech.NUMERAL)
                            || in.heads().is(head, HeadKind.QUANTIFIER)
                            || names.isOrganized(start))
                    && (names.isAnimate(object) || names.isPlace(object));
        }
        return names.isIn(preposition)
                && names.isOrganized(object)
                && !names.isPlaceHead(object)
                && !head.is(PartOfSpeech.NUMERAL);
    }

    private int apposition(int start, int at) {
        if (!in.tokens().isMark(at, Letters.COMMA) && !in.tokens().isMark(at, ',')) {
            return at;
        }
        Analysis head = in.at(at + 1);
        if (head == null
                || head.proclitic(Clitics.CONJUNCTION | Clitics.PREPOSITION)
                || !head.nominal()
                || head.has(Features.TANWIN)
                || in.time(at + 1) >= 0
                || !names.isAnimate(start)) {
            return at;
        }
        boolean name = isPerson(in.at(at - 1)) && names.heads(at + 1, HeadKind.OFFICE, HeadKind.HONORIFIC);
        boolean title =
                names.heads(start, HeadKind.OFFICE, HeadKind.RANK) && !isPerson(in.at(at - 1)) && isPerson(head);
        return name || title ? core(at + 1) : at;
    }

    private static boolean isPerson(@Nullable Analysis analysis) {
        return analysis == null
                || (analysis.is(PartOfSpeech.PROPER)
                                || analysis.is(PartOfSpeech.UNKNOWN)
                                || analysis.lexeme().has(Traits.ALSO_NAME)
                                || analysis.lexeme().has(Traits.NISBA))
                        && !analysis.lexeme().has(Traits.PLACE_NAME);
    }
}
