package org.rawi.arabic.event;

import org.rawi.arabic.lexicon.Features;
import org.rawi.arabic.morphology.Analysis;
import org.rawi.arabic.morphology.Clitics;
import org.rawi.reading.EventType;

/** What the noun behind a masdar is: who acts, who suffers, or only what it is about. */
final class Constructs {
    private final Layers in;
    private final Names names;
    private final Parties parties;
    private final Prepositions prepositions;
    private final Reach reach;

    Constructs(Layers in, Names names, Parties parties, Prepositions prepositions, Reach reach) {
        this.in = in;
        this.names = names;
        this.parties = parties;
        this.prepositions = prepositions;
        this.reach = reach;
    }

    /**
     * Gives the noun behind a masdar its part.
     *
     * @param object where a second phrase behind it starts, or NONE
     * @param told whether the masdar's actor stands at its carrier
     */
    void fill(Candidate candidate, int noun, int object, boolean told) {
        Frame frame = candidate.frame;
        if (frame.has(Trait.VISIT) && names.is(noun, "visit-kind") && reach.end(noun) == noun + 1) {
            return;
        }
        switch (frame.construct()) {
            case ACTOR -> {
                actor(candidate, noun, object, told);
                if (Slot.OBJ.in(frame.recipient()) && object != Clauses.NONE && !told) {
                    suffers(candidate, object);
                }
            }
            case RECIPIENT -> recipient(candidate, noun, object);
            case PLACE, NONE -> candidate.object = noun;
        }
    }

    private void actor(Candidate candidate, int noun, int object, boolean told) {
        Frame frame = candidate.frame;
        boolean visited =
                frame.has(Trait.VISIT) && (names.placeName(noun) > 0 || names.isPlaceHead(noun)) && !in.named(noun);
        boolean hosts =
                visited && names.placeName(noun) == 0 && (names.is(noun, "premises") || names.isOrganized(noun));
        boolean acts = names.isParty(noun) && !names.isPlaceHead(noun) && !visited || homeland(frame, noun);
        if (hosts) {
            candidate.object = noun;
            parties.add(candidate.recipients, candidate.clauses, noun, candidate.trigger);
        } else if (!told && acts) {
            candidate.subject = noun;
            parties.add(candidate.actors, candidate.clauses, noun, candidate.trigger);
        } else if (told && Slot.OBJ.in(frame.recipient()) && object == Clauses.NONE) {
            suffers(candidate, noun);
        } else if (!names.isParty(noun) || names.isPlaceHead(noun) || visited) {
            topic(candidate, noun, object);
        }
    }

    /** Whether a speaker's own country backs or withdraws: دعم بلاده. */
    private boolean homeland(Frame frame, int noun) {
        Analysis head = in.at(noun);
        return (frame.type() == EventType.SUPPORT || frame.type() == EventType.RETREAT)
                && names.isParty(noun)
                && names.is(noun, "state")
                && head != null
                && head.enclitic() != Clitics.NO_ENCLITIC;
    }

    private void suffers(Candidate candidate, int noun) {
        candidate.object = noun;
        int party = prepositions.inner().concrete(candidate, noun);
        parties.add(candidate.recipients, candidate.clauses, party, candidate.trigger);
    }

    /** What an act is about: a building that it struck, or a matter with a party inside. */
    private void topic(Candidate candidate, int noun, int object) {
        Frame frame = candidate.frame;
        candidate.object = noun;
        boolean struck = frame.type() == EventType.ASSAULT
                && !frame.has(Trait.MUTUAL)
                && frame.recipient() != 0
                && names.placeName(noun) == 0;
        if (struck && names.is(noun, "premises") && object == Clauses.NONE) {
            parties.add(candidate.recipients, candidate.clauses, noun, candidate.trigger);
        }
        if (frame.has(Trait.INNER)) {
            Clauses clauses = candidate.clauses;
            int end = clauses.holds(noun) ? clauses.get(clauses.at(noun)).end() : noun + 1;
            int party = parties.inner(noun, end, candidate.actors);
            parties.add(candidate.recipients, clauses, party, candidate.trigger);
        }
    }

    /** Whom a masdar with its own doer is done to, behind لـ: اعتقال جهاز الأمن لعشرة، قصف الطيران لمواقع; or NONE. */
    private int suffering(Candidate candidate, int noun) {
        Clauses clauses = candidate.clauses;
        int next = clauses.holds(noun) ? clauses.at(noun) + 1 : clauses.count();
        Analysis head = in.at(noun);
        boolean doer = Slot.OBJ.in(candidate.frame.recipient())
                && (names.isOrganized(noun)
                        || names.isState(noun)
                        || in.named(noun)
                        || head != null && head.article() && head.number() == Features.PLURAL && names.isParty(noun));
        boolean follows = doer
                && clauses.is(next, Chunk.Kind.PREPOSITION)
                && clauses.get(next).slot() == Slot.LI
                && !clauses.get(next).joined()
                && clauses.get(next).noun() >= 0
                && clauses.get(next).noun() < clauses.get(next).end();
        if (!follows) {
            return Clauses.NONE;
        }
        int object = clauses.get(next).noun();
        boolean struck = names.isParty(object) || names.is(object, "premises") || names.isPlace(object);
        return struck && !names.isMasdar(object) ? object : Clauses.NONE;
    }

    private void recipient(Candidate candidate, int noun, int object) {
        Frame frame = candidate.frame;
        boolean assault = frame.type() == EventType.ASSAULT;
        boolean town = assault && names.placeName(noun) > 0 && !Slot.ALA.in(frame.recipient());
        boolean weapon = assault && names.is(noun, "weapon") && !names.is(noun, "premises");
        if (town || weapon) {
            candidate.place = town ? new int[] {noun, reach.end(noun)} : candidate.place;
            candidate.object = noun;
            return;
        }
        int behind = object == Clauses.NONE ? suffering(candidate, noun) : Clauses.NONE;
        if (behind != Clauses.NONE) {
            int first = candidate.actors.size();
            parties.add(candidate.actors, candidate.clauses, noun, candidate.trigger);
            for (int[] party : candidate.actors.subList(first, candidate.actors.size())) {
                party[1] = party[0] < behind ? Math.min(party[1], behind) : party[1];
            }
            suffers(candidate, behind);
            return;
        }
        boolean capital = names.placeName(noun) > 0 && !assault && !names.isPlaceHead(noun);
        boolean both = object != Clauses.NONE
                && (capital
                        || names.isOrganized(noun)
                                && !names.isPlaceHead(noun)
                                && (!names.isParty(object) || names.isPlaceHead(object)));
        if (both
                || Slot.OBJ.in(frame.recipient())
                || Slot.CONSTRUCT.in(frame.recipient())
                || frame.recipient() != 0 && names.isParty(noun)) {
            parties.add(both ? candidate.actors : candidate.recipients, candidate.clauses, noun, candidate.trigger);
        }
        candidate.object = both ? object : noun;
        if (both) {
            parties.add(candidate.recipients, candidate.clauses, object, candidate.trigger);
        }
    }
}
