package org.rawi.arabic.event;

import org.rawi.arabic.lexicon.Features;
import org.rawi.arabic.lexicon.PartOfSpeech;
import org.rawi.arabic.morphology.Analysis;

/** The phrases that relative clauses describe, with a relative pronoun or, behind an indefinite phrase, without. */
final class Relatives {
    private final Layers in;
    private final Names names;
    private final Clauses clauses;

    Relatives(Layers in, Names names, Clauses clauses) {
        this.in = in;
        this.names = names;
        this.clauses = clauses;
    }

    /** Whether a verb opens a relative clause, and behind which piece, or Clauses.NONE. */
    int antecedentPiece(int verb) {
        int left = clauses.leftOf(verb);
        if (clauses.is(left, Chunk.Kind.RELATIVE)) {
            return phraseBefore(left - 1);
        }
        Analysis analysis = clauses.verb(verb);
        if (left == verb - 1 && analysis != null && !clauses.get(verb).joined() && clauses.hasNoun(left)) {
            Chunk phrase = clauses.get(left);
            Analysis head = in.at(phrase.noun());
            boolean open =
                    head != null && (!definite(phrase) || names.counts(phrase.noun()) || head.has(Features.TANWIN));
            boolean indefinite =
                    head != null && open && !head.article() && head.enclitic() == 0 && !head.is(PartOfSpeech.PROPER);
            return head != null
                            && indefinite
                            && (analysis.enclitic() != 0
                                    || phrase.kind() == Chunk.Kind.PREPOSITION
                                    || head.has(Features.TANWIN))
                    ? left
                    : Clauses.NONE;
        }
        return Clauses.NONE;
    }

    /** The token where the phrase starts that a verb's clause describes without a relative pronoun, or Clauses.NONE. */
    int antecedentOf(int verb) {
        if (verb == 0 || !clauses.hasNoun(verb - 1) || clauses.get(verb).joined()) {
            return Clauses.NONE;
        }
        Chunk phrase = clauses.get(verb - 1);
        Analysis head = in.at(phrase.noun());
        boolean open = head != null && (!definite(phrase) || names.counts(phrase.noun()) || head.has(Features.TANWIN));
        boolean indefinite =
                head != null && open && !head.article() && head.enclitic() == 0 && !head.is(PartOfSpeech.PROPER);
        return indefinite ? phrase.noun() : Clauses.NONE;
    }

    boolean definite(Chunk phrase) {
        for (int token = phrase.noun(); token < phrase.end(); token++) {
            Analysis analysis = in.at(token);
            if (analysis != null
                    && (analysis.article() || analysis.is(PartOfSpeech.PROPER) || analysis.enclitic() != 0)) {
                return true;
            }
        }
        return false;
    }

    private int phraseBefore(int chunk) {
        int c = chunk;
        while (c >= 0
                && (clauses.is(c, Chunk.Kind.COMMA)
                        || clauses.is(c, Chunk.Kind.ADVERB)
                        || clauses.is(c, Chunk.Kind.TIME))) {
            c--;
        }
        return clauses.hasNoun(c) ? c : Clauses.NONE;
    }
}
