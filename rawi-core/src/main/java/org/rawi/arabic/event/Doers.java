package org.rawi.arabic.event;

import org.rawi.arabic.lexicon.Features;
import org.rawi.arabic.lexicon.PartOfSpeech;
import org.rawi.arabic.morphology.Analysis;

/** Who does what a participle, a masdar or a carrier of one says. */
final class Doers {
    private final Layers in;
    private final Names names;
    private final Clauses clauses;

    Doers(Layers in, Names names, Clauses clauses) {
        this.in = in;
        this.names = names;
        this.clauses = clauses;
    }

    /**
     * The subject of a participle of circumstance, or of a masdar that carries a noun: that of the nearest verb of saying or
     * doing, or else of the nearest verb; relative clauses and other quotations left out.
     */
    int circumstance(int chunk) {
        int token = clauses.get(chunk).noun();
        Analysis participle = token < 0 || !names.isCircumstance(token) ? null : in.at(token);
        int nearest = Clauses.NONE;
        for (int c = chunk - 1; c >= 0; c--) {
            if (!clauses.is(c, Chunk.Kind.VERB)
                    || clauses.antecedentPiece(c) != Clauses.NONE
                    || clauses.antecedentOf(c) != Clauses.NONE
                    || in.quotes().around(clauses.get(c).start()) != in.quotes().around(token)) {
                continue;
            }
            int subject = clauses.subject(c);
            boolean fits = subject != Clauses.NONE
                    && names.isParty(subject)
                    && (participle == null || matches(participle, subject));
            if (fits && names.is(clauses.verb(c), "saying")) {
                return subject;
            }
            nearest = nearest == Clauses.NONE && fits ? subject : nearest;
        }
        return nearest != Clauses.NONE ? nearest : party(chunk);
    }

    private boolean matches(Analysis participle, int noun) {
        Analysis head = in.at(noun);
        return head == null
                || head.gender() == 0
                || participle.gender() == 0
                || head.is(PartOfSpeech.PROPER)
                || head.gender() == participle.gender()
                || names.counts(noun)
                || head.number() == Features.PLURAL;
    }

    /** Who does what a carrier says: the subject of a verb, of a participle, or of a masdar. */
    int doer(int chunk) {
        if (clauses.is(chunk, Chunk.Kind.VERB)) {
            return clauses.subject(chunk);
        }
        int noun = clauses.get(chunk).noun();
        Analysis analysis = in.at(noun);
        if (analysis == null || !analysis.masdar()) {
            return circumstance(chunk);
        }
        if (analysis.enclitic() != 0) {
            return clauses.antecedent(analysis.enclitic(), chunk);
        }
        if (noun + 1 < clauses.get(chunk).end() && names.isParty(noun + 1)) {
            return noun + 1;
        }
        Slot slot = clauses.get(chunk).slot();
        for (int c = chunk - 1; c >= 0 && slot != Slot.ASIDE && slot != Slot.CAUSE; c--) {
            if (clauses.hasNoun(c)
                    && clauses.is(c, Chunk.Kind.NOUN)
                    && names.isCircumstance(clauses.get(c).noun())) {
                return circumstance(c);
            }
            if (clauses.is(c, Chunk.Kind.VERB)) {
                return names.is(clauses.verb(c), "judging") ? Clauses.NONE : clauses.subject(c);
            }
            if (clauses.bounds(c)) {
                return Clauses.NONE;
            }
        }
        return Clauses.NONE;
    }

    /** A party, or the party inside a phrase that is none: تصريحات الجبير. */
    int partyIn(int noun) {
        if (noun == Clauses.NONE || names.isParty(noun) || names.isPlace(noun) || !clauses.holds(noun)) {
            return noun;
        }
        for (int token = noun + 1; token < clauses.get(clauses.at(noun)).end(); token++) {
            Analysis analysis = in.at(token);
            if (analysis != null && (analysis.article() || analysis.is(PartOfSpeech.PROPER)) && names.isParty(token)) {
                return token;
            }
        }
        return noun;
    }

    /** The nearest party before a piece, in this sentence or the one before, or Clauses.NONE. */
    int party(int chunk) {
        for (int c = chunk - 1; c >= 0; c--) {
            if (clauses.is(c, Chunk.Kind.NOUN)
                    && !clauses.get(c).joined()
                    && names.isParty(clauses.get(c).noun())) {
                return clauses.get(c).noun();
            }
        }
        Clauses before = clauses.before();
        return before == null ? Clauses.NONE : before.mainParty(0);
    }
}
