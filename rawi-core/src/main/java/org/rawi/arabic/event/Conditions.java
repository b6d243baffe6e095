package org.rawi.arabic.event;

import java.util.List;
import org.rawi.arabic.lexicon.PartOfSpeech;
import org.rawi.arabic.lexicon.Traits;
import org.rawi.arabic.mention.HeadKind;
import org.rawi.arabic.morphology.Analysis;
import org.rawi.reading.EventType;

/** Whether the conditions of a frame hold for a candidate with its parties. */
final class Conditions {
    private static final int NEAR = 4;

    private final Layers in;
    private final Names names;
    private final Prepositions prepositions;

    Conditions(Layers in, Names names, Prepositions prepositions) {
        this.in = in;
        this.names = names;
        this.prepositions = prepositions;
    }

    boolean hold(Candidate candidate) {
        if (candidate.frame.type() == EventType.CONSULT && interview(candidate)) {
            return false;
        }
        for (Need need : candidate.frame.needs()) {
            if (!holds(candidate, need)) {
                return false;
            }
        }
        return true;
    }

    /** Talking to the press is no meeting of parties. */
    private boolean interview(Candidate candidate) {
        return candidate.actors.stream().anyMatch(party -> names.isOutlet(party[0]))
                || candidate.recipients.stream().anyMatch(party -> names.isOutlet(party[0]));
    }

    private boolean holds(Candidate candidate, Need need) {
        for (Need.Alternative alternative : need.alternatives()) {
            boolean met = switch (alternative.about()) {
                case OBJECT -> phrase(candidate.object, alternative.name(), candidate);
                case SUBJECT -> phrase(candidate.subject, alternative.name(), candidate);
                case ANY -> anyParty(candidate, alternative.name());
                case RECIPIENT -> any(candidate.recipients, alternative.name());
                case ACT -> act(candidate, alternative.name());
            };
            if (met) {
                return true;
            }
        }
        return false;
    }

    private boolean act(Candidate candidate, String name) {
        return switch (name) {
            case "target" -> !candidate.recipients.isEmpty();
            case "with" -> !candidate.recipients.isEmpty() && partnered(candidate);
            case "agent" -> !candidate.actors.isEmpty();
            case "actor" -> !candidate.actors.isEmpty() || candidate.light() && !candidate.recipients.isEmpty();
            case "both" -> !candidate.actors.isEmpty() && !candidate.recipients.isEmpty();
            case "party" -> candidate.parties() > 0;
            case "light" -> candidate.light();
            case "goal" -> goal(candidate);
            case "bound" -> candidate.light() || !candidate.actors.isEmpty() && !candidate.recipients.isEmpty();
            case "armed" ->
                !anyParty(candidate, "civil")
                        && (anyParty(candidate, name)
                                || beside(candidate, name)
                                || beside(candidate, "armed-adjective")
                                || candidate.object != Clauses.NONE && phrase(candidate.object, name, candidate));
            case "conflict", "sentence", "cause", "blame", "deal" -> behind(candidate, name);
            default ->
                beside(candidate, name)
                        || candidate.object != Clauses.NONE && phrase(candidate.object, name, candidate);
        };
    }

    /** Whether the way leads to a place. */
    private boolean goal(Candidate candidate) {
        Clauses clauses = candidate.clauses;
        if (candidate.object != Clauses.NONE && names.isPlace(candidate.object)) {
            return true;
        }
        for (int c = candidate.chunk + 1; c < clauses.count() && !clauses.bounds(c); c++) {
            boolean to = clauses.get(c).slot() == Slot.ILA || clauses.get(c).slot() == Slot.LI;
            if (to && clauses.get(c).noun() >= 0 && names.isPlace(clauses.get(c).noun())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the partner stands before any object: بحث مع نظيره الأزمة, not بحث التعاون مع الشركات. */
    private boolean partnered(Candidate candidate) {
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
    private boolean beside(Candidate candidate, String name) {
        Chunk chunk = candidate.clauses.get(candidate.chunk);
        return names.any(chunk.start(), candidate.trigger, name) || names.any(candidate.trigger + 1, chunk.end(), name);
    }

    private boolean behind(Candidate candidate, String name) {
        return names.any(candidate.trigger + 1, prepositions.clauseEnd(candidate.clauses, candidate.chunk), name);
    }

    private boolean anyParty(Candidate candidate, String name) {
        return any(candidate.actors, name) || any(candidate.recipients, name);
    }

    private boolean any(List<int[]> parties, String name) {
        return parties.stream().anyMatch(party -> names.any(party[0], party[1], name));
    }

    private boolean phrase(int noun, String name, Candidate candidate) {
        if (noun == Clauses.NONE) {
            return false;
        }
        return switch (name) {
            case "party" -> names.isParty(noun) || candidate.frame.has(Trait.INNER) && !candidate.recipients.isEmpty();
            case "human" -> human(noun);
            case "party-only" -> names.isParty(noun);
            case "official" -> names.is(noun, name) || names.heads(noun, HeadKind.OFFICE, HeadKind.HONORIFIC);
            case "ground" -> names.isPlace(noun);
            case "armed" ->
                (names.is(noun, name) || names.counts(noun) && names.is(names.counted(noun), name))
                        && !within(noun, "civil");
            default -> within(noun, name);
        };
    }

    private boolean within(int noun, String name) {
        return names.any(noun, Math.min(noun + NEAR, in.words().count()), name);
    }

    private boolean human(int noun) {
        Analysis head = in.at(noun);
        if (head == null) {
            return names.isParty(noun);
        }
        if (names.counts(noun)) {
            int next = names.counted(noun);
            return in.at(next) == null || human(next);
        }
        return names.is(noun, "human")
                || head.lexeme().has(Traits.HUMAN)
                || names.heads(noun, HeadKind.OFFICE, HeadKind.KIN)
                || names.heads(noun, HeadKind.HONORIFIC, HeadKind.RANK)
                || head.is(PartOfSpeech.PROPER) && !names.isPlace(noun);
    }
}
