package org.rawi.arabic.event;

import java.util.ArrayList;
import java.util.List;
import org.rawi.arabic.lexicon.Features;
import org.rawi.arabic.lexicon.HeadKind;
import org.rawi.arabic.lexicon.PartOfSpeech;
import org.rawi.arabic.morphology.Analysis;
import org.rawi.arabic.morphology.Clitics;
import org.rawi.arabic.morphology.Form;
import org.rawi.arabic.text.Letters;
import org.rawi.arabic.text.TokenKind;

/** Cuts a sentence into pieces: noun phrases, prepositional phrases, verbs, times and the joints between clauses. */
final class Chunker {
    private final Layers in;
    private final Connectors connectors;
    private final Names names;
    private final Reach reach;
    /** The last verb of the clause being cut, or -1. */
    private int verbSeen = -1;

    Chunker(Layers in, Connectors connectors, Names names, Reach reach) {
        this.in = in;
        this.connectors = connectors;
        this.names = names;
        this.reach = reach;
    }

    List<Chunk> cut(int low, int high) {
        List<Chunk> chunks = new ArrayList<>();
        int at = low;
        verbSeen = -1;
        while (at < high) {
            Chunk chunk = next(at, high);
            verbSeen = chunk.is(Chunk.Kind.VERB)
                            || chunk.is(Chunk.Kind.NOUN)
                            || chunk.is(Chunk.Kind.PREPOSITION)
                            || chunk.is(Chunk.Kind.TIME)
                            || chunk.is(Chunk.Kind.ADVERB)
                    ? verbSeen
                    : -1;
            chunks.add(chunk);
            at = chunk.end();
        }
        return chunks;
    }

    private Chunk next(int at, int high) {
        if (in.time(at) >= 0) {
            return simple(Chunk.Kind.TIME, at, Math.min(high, in.times().get(in.time(at))[1]));
        }
        Analysis analysis = in.at(at);
        if (analysis == null) {
            return mark(at, high);
        }
        Connectors.Match connector = connectors.at(in.words(), at, analysis);
        if (connector != null) {
            return connected(at, connector, analysis, high);
        }
        if (in.named(at) || analysis.nominal() || names.placeName(at) > 0 || nominalized(at, analysis)) {
            return nominal(at, analysis, high);
        }
        boolean quantity = analysis.finite() && names.counts(at) && names.isFrom(in.at(at + 1));
        if (quantity) {
            return new Chunk(Chunk.Kind.NOUN, Slot.NONE, at, Math.min(high, reach.end(at + 2)), at, joined(at));
        }
        if (analysis.finite()) {
            verbSeen = at;
            return simple(Chunk.Kind.VERB, at, at + 1);
        }
        if (analysis.is(PartOfSpeech.DEMONSTRATIVE) && in.phrases().starts(at)) {
            return nominal(at, analysis, high);
        }
        boolean counted = analysis.is(PartOfSpeech.CONJUNCTION)
                && analysis.lemma().length() == 1
                && in.tokens().is(at + 1, TokenKind.NUMBER)
                && at + 1 < high
                && reach.starts(at + 1);
        if (counted) {
            return new Chunk(Chunk.Kind.NOUN, Slot.NONE, at, Math.min(high, reach.end(at + 1)), at + 1, true);
        }
        return simple(names.is(analysis, WordClass.JOINT) ? Chunk.Kind.SUBORDINATOR : kind(analysis), at, at + 1);
    }

    /**
     * Whether a word read as a perfect is a noun: behind a verb of the same clause with no subject yet, no conjunction
     * between, and with a noun reading that can act.
     */
    private boolean nominalized(int at, Analysis analysis) {
        if (!analysis.finite()
                || verbSeen < 0
                || analysis.aspect() != Features.PERFECT
                || analysis.proclitics() != 0
                || analysis.enclitic() != 0) {
            return false;
        }
        Analysis verb = in.at(verbSeen);
        Form form = in.words().form(at);
        if (verb == null
                || form == null
                || names.is(verb, "aux")
                || verb.aspect() == Features.PERFECT && verb.person() != Features.THIRD) {
            return false;
        }
        for (int i = 0; i < form.count(); i++) {
            Analysis other = form.analysis(i);
            if (other.is(PartOfSpeech.NOUN)
                    && other.proclitics() == 0
                    && in.heads().is(other, HeadKind.ORGANIZATION, HeadKind.OFFICE)) {
                return true;
            }
        }
        return false;
    }

    private Chunk nominal(int at, Analysis analysis, int high) {
        Analysis next = in.at(at + 1);
        boolean ordinal = analysis.is(PartOfSpeech.NUMERAL)
                && analysis.has(Features.TANWIN)
                && (next == null || !next.nominal() || next.proclitics() != 0);
        boolean adverb = ordinal
                || !names.isNationality(analysis)
                        && names.placeName(at) == 0
                        && !names.is(at, WordClass.DIPLOMAT)
                        && analysis.is(PartOfSpeech.ADJECTIVE)
                        && analysis.has(Features.TANWIN)
                        && !analysis.participle()
                || analysis.has(Features.TANWIN) && analysis.masdar() && names.is(at, "adverbial");
        if (adverb) {
            return simple(Chunk.Kind.ADVERB, at, at + 1);
        }
        int end = Math.min(high, reach.end(at));
        if (analysis.proclitic(Clitics.PREPOSITION)) {
            Slot slot = analysis.proclitic(Clitics.BEH) ? Slot.BI : analysis.proclitic(Clitics.LAM) ? Slot.LI : Slot.KA;
            return new Chunk(Chunk.Kind.PREPOSITION, slot, at, end, at, joined(at));
        }
        return new Chunk(Chunk.Kind.NOUN, Slot.NONE, at, end, at, joined(at));
    }

    private Chunk connected(int at, Connectors.Match connector, Analysis analysis, int high) {
        int object = connector.end();
        boolean among = (connector.slot() == Slot.BAYN || connector.slot() == Slot.ASIDE)
                && analysis.enclitic() != Clitics.NO_ENCLITIC;
        if (among && object < high && reach.starts(object)) {
            return new Chunk(Chunk.Kind.PREPOSITION, Slot.ASIDE, at, Math.min(high, reach.end(object)), -1, joined(at));
        }
        if (object >= high || analysis.enclitic() != Clitics.NO_ENCLITIC && object == at + 1) {
            return new Chunk(Chunk.Kind.PREPOSITION, connector.slot(), at, Math.min(object, high), -1, joined(at));
        }
        if (in.time(object) >= 0) {
            return simple(Chunk.Kind.TIME, at, Math.min(high, in.times().get(in.time(object))[1]));
        }
        Analysis counted = in.at(object);
        boolean about = names.is(analysis, "approx")
                && (in.tokens().is(object, TokenKind.NUMBER)
                        || counted != null && (counted.is(PartOfSpeech.NUMERAL) || names.counts(object)));
        if (about) {
            return new Chunk(Chunk.Kind.NOUN, Slot.NONE, at, Math.min(high, reach.end(object)), at, joined(at));
        }
        if (reach.starts(object)) {
            return new Chunk(
                    Chunk.Kind.PREPOSITION,
                    connector.slot(),
                    at,
                    Math.min(high, reach.end(object)),
                    object,
                    joined(at));
        }
        if (in.quotes().openingAt(object) >= 0 && object + 1 < high && reach.starts(object + 1)) {
            int end = Math.min(high, reach.end(object + 1));
            return new Chunk(Chunk.Kind.PREPOSITION, connector.slot(), at, end, object + 1, joined(at));
        }
        return new Chunk(Chunk.Kind.PREPOSITION, connector.slot(), at, object, -1, joined(at));
    }

    private Chunk mark(int at, int high) {
        if (reach.starts(at)) {
            return new Chunk(Chunk.Kind.NOUN, Slot.NONE, at, Math.min(high, reach.end(at)), at, behindAnd(at));
        }
        char mark = in.tokens().mark(at);
        if (mark == Letters.COMMA || mark == ',') {
            return simple(Chunk.Kind.COMMA, at, at + 1);
        }
        boolean stops = mark == '.'
                || mark == ':'
                || mark == ';'
                || mark == Letters.SEMICOLON
                || mark == Letters.QUESTION
                || mark == '!'
                || in.tokens().is(at, TokenKind.BREAK);
        return simple(stops ? Chunk.Kind.STOP : Chunk.Kind.ADVERB, at, at + 1);
    }

    /** Whether a conjunction written by itself stands before a number: و5. */
    private boolean behindAnd(int at) {
        Analysis before = in.at(at - 1);
        return in.tokens().is(at, TokenKind.NUMBER)
                && before != null
                && in.tokens().end(at - 1) - in.tokens().start(at - 1) == 1;
    }

    private static Chunk.Kind kind(Analysis analysis) {
        return switch (analysis.pos()) {
            case COMPLEMENTIZER -> Chunk.Kind.THAT;
            case RELATIVE -> Chunk.Kind.RELATIVE;
            case INTERROGATIVE -> analysis.proclitic(Clitics.PREPOSITION) ? Chunk.Kind.RELATIVE : Chunk.Kind.ADVERB;
            case SUBORDINATOR -> Chunk.Kind.SUBORDINATOR;
            case NEGATION, MODAL -> Chunk.Kind.PARTICLE;
            case PRONOUN -> Chunk.Kind.PRONOUN;
            default -> Chunk.Kind.ADVERB;
        };
    }

    private Chunk simple(Chunk.Kind kind, int start, int end) {
        return new Chunk(kind, Slot.NONE, start, Math.max(end, start + 1), -1, joined(start));
    }

    private boolean joined(int token) {
        Analysis analysis = in.at(token);
        Analysis before = in.at(token - 1);
        return analysis != null
                && (analysis.proclitic(Clitics.CONJUNCTION)
                        || before != null
                                && before.is(PartOfSpeech.CONJUNCTION)
                                && before.lemma().length() < 3);
    }
}
