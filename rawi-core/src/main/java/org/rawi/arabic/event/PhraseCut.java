package org.rawi.arabic.event;

import org.rawi.arabic.lexicon.Features;
import org.rawi.arabic.lexicon.PartOfSpeech;
import org.rawi.arabic.lexicon.Traits;
import org.rawi.arabic.morphology.Analysis;
import org.rawi.arabic.morphology.Clitics;

/** Where grammar forbids a phrase to go on. */
final class PhraseCut {
    private final Layers in;
    private final Names names;

    PhraseCut(Layers in, Names names) {
        this.in = in;
        this.names = names;
    }

    /**
     * Cuts a phrase where grammar forbids it to go on: behind the name of a place, behind a sound plural or dual that kept
     * its nun, and before a definite noun behind an indefinite adjective.
     */
    int of(int start, int end) {
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
            boolean asked = next.article()
                    && next.is(PartOfSpeech.NOUN)
                    && next.number() == Features.PLURAL
                    && (next.features() & Features.CASE) == Features.OBLIQUE
                    && before != null
                    && before.article()
                    && before.number() == Features.SINGULAR;
            if (asked) {
                return at;
            }
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
}
