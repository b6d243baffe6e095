package org.rawi.arabic.event;

import org.rawi.arabic.morphology.Analysis;
import org.rawi.arabic.morphology.Clitics;
import org.rawi.reading.EventType;

/** The parties of a noun trigger that stand at its carrier: its subject, whom it gathers, whom it struck. */
final class CarrierParties {
    private final Layers in;
    private final Names names;
    private final Parties parties;
    private final Prepositions prepositions;
    private final Reach reach;

    CarrierParties(Layers in, Names names, Parties parties, Prepositions prepositions, Reach reach) {
        this.in = in;
        this.names = names;
        this.parties = parties;
        this.prepositions = prepositions;
        this.reach = reach;
    }

    void subject(Candidate candidate) {
        if (!candidate.light()) {
            return;
        }
        Clauses clauses = candidate.clauses;
        Analysis verb = in.at(Carriers.head(candidate));
        if (verb == null || names.is(verb, "light-none") && candidate.frame.type() != EventType.AGREE) {
            return;
        }
        if (names.is(verb, "light-both")) {
            gathered(candidate, verb);
            return;
        }
        int doer = clauses.doer(candidate.carrier);
        boolean struck = names.is(verb, "light-recipient") && names.is(doer, "premises");
        int subject = struck ? doer : clauses.partyIn(doer);
        if (subject == Clauses.NONE
                || clauses.holds(subject) && clauses.at(subject) == candidate.chunk && !swallowed(candidate, subject)
                || !struck && !names.isParty(subject) && !names.isPlace(subject)) {
            return;
        }
        if (names.is(verb, "light-place")) {
            candidate.place = in.named(subject) ? candidate.place : new int[] {subject, reach.end(subject)};
        } else if (names.is(verb, "light-recipient")) {
            candidate.recipients.clear();
            boolean region =
                    names.isPlaceHead(subject) && !names.is(subject, "premises") || names.placeName(subject) > 0;
            if (region && candidate.frame.type() == EventType.ASSAULT) {
                candidate.place = new int[] {subject, reach.end(subject)};
            } else {
                candidate.object = subject;
                parties.add(candidate.recipients, clauses, subject, candidate.trigger);
            }
            prepositions.giver(candidate);
        } else if (candidate.actors.isEmpty()) {
            candidate.subject = subject;
            parties.add(candidate.actors, clauses, subject, candidate.trigger);
        }
    }

    /** Whether an act with its pronoun was read as part of the phrase of its subject: لقي خمسة جنود مصرعهم. */
    private boolean swallowed(Candidate candidate, int subject) {
        Analysis act = in.at(candidate.trigger);
        return act != null && act.enclitic() != Clitics.NO_ENCLITIC && subject < candidate.trigger;
    }

    /** Whom a threat or promise is made to is whom the act would be done to: هددت جارتها بضربة، توعدته بالرد. */
    void threatened(Candidate candidate) {
        if (!candidate.light() || !candidate.recipients.isEmpty() || candidate.frame.recipient() == 0) {
            return;
        }
        Analysis verb = in.at(Carriers.head(candidate));
        if (verb == null || !names.acts(verb, WordClass.THREATENING)) {
            return;
        }
        Clauses clauses = candidate.clauses;
        if (verb.finite() && verb.enclitic() != Clitics.NO_ENCLITIC) {
            parties.add(
                    candidate.recipients,
                    clauses,
                    clauses.antecedent(verb.enclitic(), candidate.carrier),
                    candidate.trigger);
            return;
        }
        for (int noun : clauses.nounsAfter(candidate.carrier)) {
            boolean other = noun != Clauses.NONE
                    && noun < candidate.chunk
                    && clauses.get(noun).noun() != candidate.subject
                    && names.isParty(clauses.get(noun).noun());
            if (other) {
                parties.add(candidate.recipients, clauses, clauses.get(noun).noun(), candidate.trigger);
                return;
            }
        }
    }

    /** The meeting that gathers people: its object are those who meet, and whom it gathers them with. */
    private void gathered(Candidate candidate, Analysis verb) {
        Clauses clauses = candidate.clauses;
        for (int noun : clauses.nounsAfter(candidate.carrier)) {
            if (noun != Clauses.NONE
                    && noun != candidate.chunk
                    && names.isParty(clauses.get(noun).noun())) {
                parties.add(candidate.actors, clauses, clauses.get(noun).noun(), candidate.trigger);
            }
        }
        if (verb.enclitic() != Clitics.NO_ENCLITIC && candidate.actors.isEmpty()) {
            parties.add(
                    candidate.actors, clauses, clauses.antecedent(verb.enclitic(), candidate.chunk), candidate.trigger);
        }
        prepositions.fill(candidate, candidate.carrier + 1);
    }

    /** Whom the act struck: the object of a verb whose subject it is. */
    void affected(Candidate candidate) {
        if (candidate.effect == Clauses.NONE || !candidate.recipients.isEmpty()) {
            return;
        }
        Clauses clauses = candidate.clauses;
        for (int noun : clauses.nounsAfter(candidate.effect)) {
            if (noun != Clauses.NONE) {
                parties.add(candidate.recipients, clauses, clauses.get(noun).noun(), candidate.trigger);
                return;
            }
        }
    }

    /** Who sets out for it: وفد لزيارة اليمن. */
    void aim(Candidate candidate) {
        Chunk chunk = candidate.clauses.get(candidate.chunk);
        Analysis head = chunk.noun() < 0 ? null : in.at(chunk.noun());
        boolean during = chunk.slot() == Slot.ASIDE || chunk.slot() == Slot.CAUSE;
        if (candidate.actors.isEmpty() && during && candidate.frame.isTogether() && !candidate.recipients.isEmpty()) {
            parties.add(
                    candidate.actors,
                    candidate.clauses,
                    candidate.clauses.circumstance(candidate.chunk),
                    candidate.trigger);
        }
        if (!candidate.light()
                && candidate.actors.isEmpty()
                && chunk.slot() == Slot.LI
                && head != null
                && !head.article()
                && chunk.noun() == candidate.trigger) {
            Chunk before = candidate.chunk > 0 ? candidate.clauses.get(candidate.chunk - 1) : chunk;
            int inside = before.noun() < 0 ? Clauses.NONE : candidate.clauses.partyIn(before.noun());
            boolean nation =
                    names.isNationality(in.at(before.end() - 1)) && before.noun() >= 0 && !names.isParty(before.noun());
            if (nation) {
                candidate.actors.add(new int[] {before.end() - 1, before.end()});
            } else {
                int party = inside != Clauses.NONE && names.isParty(inside)
                        ? inside
                        : candidate.clauses.party(candidate.chunk);
                parties.add(candidate.actors, candidate.clauses, party, candidate.trigger);
            }
        }
    }
}
