package org.rawi.arabic.event;

import java.util.List;
import org.rawi.arabic.morphology.Analysis;

/** Where and when a candidate happened, by the phrases of its own clause. */
final class Circumstances {
    private final Layers in;
    private final Names names;
    private final Reach reach;

    Circumstances(Layers in, Names names, Reach reach) {
        this.in = in;
        this.names = names;
        this.reach = reach;
    }

    void find(Candidate candidate) {
        time(candidate);
        ground(candidate);
        if (candidate.place == null) {
            place(candidate);
        }
    }

    private void time(Candidate candidate) {
        Clauses clauses = candidate.clauses;
        int from = start(candidate);
        for (int c = from + 1; c < clauses.count() && (!clauses.bounds(c) || c == candidate.carrier); c++) {
            if (clauses.is(c, Chunk.Kind.TIME)) {
                candidate.time = span(clauses.get(c));
                return;
            }
        }
        for (int c = from - 1; c >= 0 && (!clauses.bounds(c) || !in.at(candidate.trigger).finite() && clauses.is(c, Chunk.Kind.VERB) && c >= from - 3); c--) {
            if (clauses.is(c, Chunk.Kind.TIME)) {
                candidate.time = span(clauses.get(c));
                return;
            }
        }
    }

    private int[] span(Chunk chunk) {
        int number = in.time(chunk.end() - 1);
        return in.times().get(number);
    }

    private static int start(Candidate candidate) {
        return candidate.carrier >= 0 && candidate.carrier < candidate.chunk ? candidate.carrier : candidate.chunk;
    }

    /** The object that is the place itself: what is visited, taken or entered. */
    private void ground(Candidate candidate) {
        boolean ground = candidate.frame.has(Trait.GROUND) || candidate.frame.has(Trait.VISIT) || candidate.frame.has(Trait.FALL);
        int noun = candidate.frame.has(Trait.FALL) && candidate.subject != Clauses.NONE ? candidate.subject : candidate.object;
        if (!ground || noun == Clauses.NONE || !names.isPlace(noun)) {
            return;
        }
        int end = reach.end(noun);
        for (List<int[]> parties : List.of(candidate.recipients, candidate.actors)) {
            for (int[] party : List.copyOf(parties)) {
                if (party[0] >= noun && names.isPlace(party[0]) && (party[0] == noun || party[0] <= end)) {
                    end = Math.max(end, party[1]);
                    parties.remove(party);
                }
            }
        }
        candidate.place = new int[] {noun, end};
    }

    private void place(Candidate candidate) {
        Clauses clauses = candidate.clauses;
        int from = start(candidate);
        for (int c = from + 1; c < clauses.count() && (!clauses.bounds(c) || c == candidate.carrier); c++) {
            if (isPlace(candidate, clauses.get(c), c > candidate.chunk)) {
                take(candidate, c);
                return;
            }
        }
        for (int c = from - 1; c >= 0 && !clauses.bounds(c); c--) {
            if (isPlace(candidate, clauses.get(c), false)) {
                take(candidate, c);
                return;
            }
        }
    }

    private boolean isPlace(Candidate candidate, Chunk chunk, boolean behind) {
        if (!chunk.is(Chunk.Kind.PREPOSITION) || chunk.noun() < 0 || candidate.holds(chunk.noun())) {
            return false;
        }
        boolean goal = candidate.frame.has(Trait.VISIT) || candidate.frame.type() == org.rawi.reading.EventType.MOBILIZE;
        boolean known = names.isPlace(chunk.noun());
        return switch (chunk.slot()) {
            case FI -> known || unknown(chunk.noun());
            case BI -> known && !act(chunk.noun());
            case PLACE -> known || unknown(chunk.noun());
            case ILA, LI -> goal && behind && known;
            default -> false;
        };
    }

    private boolean unknown(int noun) {
        return names.isUnknownName(noun);
    }

    private boolean act(int noun) {
        Analysis head = in.at(noun);
        return head != null && head.masdar() && !names.isPlaceHead(noun);
    }

    /** The place, with the larger place behind a glued preposition. */
    private void take(Candidate candidate, int chunk) {
        Clauses clauses = candidate.clauses;
        int end = clauses.get(chunk).end();
        if (clauses.is(chunk + 1, Chunk.Kind.PREPOSITION) && clauses.get(chunk + 1).slot() == Slot.BI && clauses.get(chunk + 1).noun() >= 0 && names.isPlace(clauses.get(chunk + 1).noun())) {
            end = clauses.get(chunk + 1).end();
        }
        candidate.place = new int[] {clauses.get(chunk).noun(), end};
    }
}
