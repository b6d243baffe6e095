package org.rawi.arabic.event;

import java.util.ArrayList;
import java.util.List;
import org.rawi.arabic.lexicon.Features;
import org.rawi.arabic.lexicon.HeadKind;
import org.rawi.arabic.lexicon.PartOfSpeech;
import org.rawi.arabic.morphology.Analysis;

/** What a frame can ask of the parties of an act and of the phrases behind it. */
final class Stances {
    private final Layers in;
    private final Names names;
    private final Prepositions prepositions;

    Stances(Layers in, Names names, Prepositions prepositions) {
        this.in = in;
        this.names = names;
        this.prepositions = prepositions;
    }

    boolean anyPolitical(Candidate candidate) {
        List<int[]> all = new ArrayList<>(candidate.actors);
        all.addAll(candidate.recipients);
        return all.stream().noneMatch(party -> names.is(in.at(party[0]), "private") && !in.named(party[0]))
                && all.stream().anyMatch(party -> political(party[0]));
    }

    /** Whether a threat says what with, or whom it is for. */
    boolean aimed(Candidate candidate) {
        return candidate.object != Clauses.NONE && names.isParty(candidate.object)
                || !candidate.frame.has(Trait.FINITE) && !in.finite(candidate.trigger)
                || prepositions.has(candidate, Slot.BI.bit() | Slot.HAWL.bit());
    }

    /** Whether a party is an office, a body, a state or a person named, not people in private. */
    boolean political(int noun) {
        Analysis head = in.at(noun);
        if (in.named(noun) || head == null || names.isNationality(head)) {
            return true;
        }
        boolean surname = head.article() && head.is(PartOfSpeech.ADJECTIVE) && head.number() == Features.SINGULAR;
        return surname
                || !names.is(in.at(noun), "private")
                        && (names.isOrganized(noun)
                                || names.placeName(noun) > 0
                                || names.is(noun, "official")
                                || names.heads(noun, HeadKind.OFFICE, HeadKind.HONORIFIC)
                                || names.heads(noun, HeadKind.RANK, HeadKind.ORGANIZATION)
                                || names.counts(noun)
                                        && names.counted(noun) < in.words().count()
                                        && !names.counts(names.counted(noun))
                                        && political(names.counted(noun)));
    }

    /** Whether an attack is one of arms: not of a speaker without any word of arms about. */
    boolean violent(Candidate candidate) {
        boolean arms = anyOf(candidate.actors, "armed")
                || anyOf(candidate.recipients, "armed")
                || beside(candidate, "armed-adjective")
                || anyOf(candidate.recipients, "premises");
        boolean speaker = candidate.actors.stream()
                .anyMatch(party -> names.heads(party[0], HeadKind.OFFICE, HeadKind.HONORIFIC)
                        || in.named(party[0])
                        || names.is(party[0], "movement"));
        return arms || !speaker && !beside(candidate, "verbal");
    }

    /** Whether somebody with a say calls for an act, whoever is to do it. */
    boolean call(Candidate candidate) {
        Clauses clauses = candidate.clauses;
        if (candidate.actors.stream().noneMatch(party -> political(party[0]))) {
            return false;
        }
        for (int c = candidate.chunk + 1; c < clauses.count(); c++) {
            Chunk chunk = clauses.get(c);
            int noun = chunk.noun();
            while (noun >= 0 && noun < chunk.end() - 1 && in.at(noun) == null) {
                noun++;
            }
            boolean act = noun < 0 || names.isMasdar(noun);
            if ((chunk.slot() == Slot.ILA || chunk.slot() == Slot.BI) && act || chunk.is(Chunk.Kind.THAT)) {
                return true;
            }
            if (clauses.bounds(c)) {
                return false;
            }
        }
        return false;
    }

    /** Whether the way leads to a place. */
    boolean posted(Candidate candidate) {
        Clauses clauses = candidate.clauses;
        for (int c = candidate.chunk + 1; c < clauses.count() && !clauses.bounds(c); c++) {
            Chunk chunk = clauses.get(c);
            boolean at = chunk.slot() == Slot.FI || chunk.slot() == Slot.PLACE || chunk.slot() == Slot.ALA;
            if (at && chunk.noun() >= 0 && names.isPlace(chunk.noun())) {
                return true;
            }
        }
        return false;
    }

    boolean goal(Candidate candidate) {
        Clauses clauses = candidate.clauses;
        if (candidate.object != Clauses.NONE && names.isPlace(candidate.object)) {
            return true;
        }
        for (int c = candidate.chunk + 1; c < clauses.count() && !clauses.bounds(c); c++) {
            boolean to = clauses.get(c).slot() == Slot.ILA || clauses.get(c).slot() == Slot.LI;
            if (to
                    && clauses.get(c).noun() >= 0
                    && names.isPlace(clauses.get(c).noun())
                    && !names.is(clauses.get(c).noun(), "hospital")) {
                return true;
            }
        }
        return false;
    }

    /** Whether the partner stands before any object: بحث مع نظيره الأزمة, not بحث التعاون مع الشركات. */
    boolean partnered(Candidate candidate) {
        Clauses clauses = candidate.clauses;
        for (int c = candidate.chunk + 1; c < clauses.count() && !clauses.bounds(c); c++) {
            Chunk chunk = clauses.get(c);
            if (chunk.slot() == Slot.MAA) {
                return true;
            }
            if (chunk.is(Chunk.Kind.NOUN) && !chunk.joined() && chunk.noun() != candidate.subject) {
                return false;
            }
        }
        return false;
    }

    /** Whether a word of a class stands in the trigger's own phrase. */
    boolean beside(Candidate candidate, String name) {
        Chunk chunk = candidate.clauses.get(candidate.chunk);
        return names.any(chunk.start(), candidate.trigger, name) || names.any(candidate.trigger + 1, chunk.end(), name);
    }

    /** Whether the actors are two told in one word, so that they do it between them: بحث الرئيسان. */
    boolean several(Candidate candidate) {
        Analysis head =
                candidate.actors.isEmpty() ? null : in.at(candidate.actors.get(0)[0]);
        boolean behind = !candidate.actors.isEmpty() && candidate.actors.get(0)[0] > candidate.trigger;
        return behind && head != null && head.number() == Features.DUAL;
    }

    boolean anyOf(List<int[]> parties, String name) {
        return parties.stream().anyMatch(party -> names.any(party[0], party[1], name));
    }
}
