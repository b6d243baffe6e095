package org.rawi.arabic.event;

import org.rawi.arabic.lexicon.PartOfSpeech;
import org.rawi.arabic.morphology.Analysis;
import org.rawi.arabic.morphology.Clitics;
import org.rawi.reading.EventType;

/** The party inside the phrase of an object: whose effort is praised, whose positions are struck. */
final class InnerParties {
    private final Layers in;
    private final Names names;
    private final Parties parties;
    private final Prepositions prepositions;

    InnerParties(Layers in, Names names, Parties parties, Prepositions prepositions) {
        this.in = in;
        this.names = names;
        this.parties = parties;
        this.prepositions = prepositions;
    }

    /** The first party inside the object's phrase, its relative clause included: أشاد بالجهود التي تبذلها دمشق. */
    void find(Candidate candidate, int from) {
        Clauses clauses = candidate.clauses;
        for (int c = from; c < clauses.count() && candidate.recipients.isEmpty(); c++) {
            Chunk chunk = clauses.get(c);
            boolean right = chunk.slot() == Slot.DIDD && Slot.BI.in(candidate.frame.recipient());
            boolean opens =
                    chunk.is(Chunk.Kind.PREPOSITION) && (right || chunk.slot().in(candidate.frame.recipient()))
                            || chunk.is(Chunk.Kind.RELATIVE) && glued(chunk).in(candidate.frame.recipient());
            if (opens) {
                int noun = chunk.noun() >= 0 ? chunk.noun() : chunk.start();
                int pronoun = chunk.is(Chunk.Kind.PREPOSITION) && chunk.noun() < 0
                        ? prepositions.noun(candidate, chunk)
                        : Clauses.NONE;
                int party = pronoun != Clauses.NONE
                        ? pronoun
                        : parties.inner(noun, clauseEnd(clauses, c), candidate.actors);
                candidate.object = candidate.object == Clauses.NONE ? noun : candidate.object;
                party = party == Clauses.NONE && national(chunk) ? chunk.noun() : party;
                parties.add(candidate.recipients, clauses, party, candidate.trigger);
                return;
            }
            if (prepositions.ends(clauses, c)) {
                return;
            }
        }
    }

    /** Whether a cause or matter is that of a nation: القضية الفلسطينية. */
    private boolean national(Chunk chunk) {
        for (int token = chunk.noun() + 1; chunk.noun() >= 0 && token < chunk.end(); token++) {
            if (names.isNationality(in.at(token))) {
                return true;
            }
        }
        return false;
    }

    /** An act or quality cannot be a party: the party inside its phrase is, if any. */
    int concrete(Candidate candidate, int noun) {
        if (names.isParty(noun) || names.isPlace(noun)) {
            return noun;
        }
        Analysis head = in.at(noun);
        boolean thing =
                head != null && (head.masdar() || head.is(PartOfSpeech.ADJECTIVE) || names.is(noun, "inanimate"));
        if (!thing) {
            return noun;
        }
        int end = candidate.clauses.holds(noun)
                ? candidate.clauses.get(candidate.clauses.at(noun)).end()
                : noun + 1;
        return parties.inner(noun, end, candidate.actors);
    }

    /** Whose positions are struck: مواقع لجبهة النصرة. */
    int owner(Candidate candidate, int noun) {
        int next = noun + 1;
        Analysis owner = noun == Clauses.NONE || !names.is(noun, "site") || candidate.frame.type() != EventType.ASSAULT
                ? null
                : in.at(next);
        boolean owned = owner != null
                && owner.nominal()
                && owner.proclitic(Clitics.LAM)
                && names.isParty(next)
                && !names.isPlaceHead(next);
        return owned ? next : noun;
    }

    private Slot glued(Chunk chunk) {
        Analysis analysis = in.at(chunk.start());
        if (analysis == null) {
            return Slot.NONE;
        }
        return analysis.proclitic(Clitics.BEH) ? Slot.BI : analysis.proclitic(Clitics.LAM) ? Slot.LI : Slot.NONE;
    }

    /** The token where the clause that goes on behind a piece ends, relative clauses included. */
    int clauseEnd(Clauses clauses, int chunk) {
        int end = clauses.get(chunk).end();
        for (int c = chunk + 1; c < clauses.count(); c++) {
            Chunk next = clauses.get(c);
            if (next.is(Chunk.Kind.COMMA)
                    || next.is(Chunk.Kind.STOP)
                    || next.is(Chunk.Kind.THAT)
                    || next.is(Chunk.Kind.SUBORDINATOR)) {
                break;
            }
            if (next.is(Chunk.Kind.VERB) && next.joined()) {
                break;
            }
            end = next.end();
        }
        return end;
    }
}
