package org.rawi.arabic.event;

import java.util.List;
import org.rawi.arabic.morphology.Analysis;
import org.rawi.reading.EventType;

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
        int last = last(candidate, false);
        int time = time(candidate, first(candidate) + 1, last);
        time = time != Clauses.NONE ? time : earlierTime(candidate);
        time = time != Clauses.NONE ? time : time(candidate, last + 1, last(candidate, true));
        candidate.time = time == Clauses.NONE
                ? null
                : in.times().get(in.time(candidate.clauses.get(time).end() - 1));
        if (candidate.frame.has(Trait.SPEECH) || isVerbal(candidate.frame.type())) {
            candidate.place = null;
            return;
        }
        ground(candidate);
        if (candidate.place == null) {
            place(candidate, last);
        }
    }

    private static boolean isVerbal(EventType type) {
        return switch (type) {
            case SUPPORT, REQUEST, REJECT, THREATEN -> true;
            default -> false;
        };
    }

    /** The piece of the verb that carries a noun trigger before it, or the trigger's own. */
    private static int first(Candidate candidate) {
        return candidate.carrier >= 0 && candidate.carrier < candidate.chunk ? candidate.carrier : candidate.chunk;
    }

    /**
     * The last piece of the clause: the relative clause that tells of the act is part of it, and where wanted any other clause
     * that does not open a new statement.
     */
    private static int last(Candidate candidate, boolean far) {
        Clauses clauses = candidate.clauses;
        int told = Math.max(candidate.chunk, Math.max(candidate.carrier, candidate.effect));
        int last = first(candidate);
        for (int c = last + 1; c < clauses.count(); c++) {
            Chunk chunk = clauses.get(c);
            boolean opens = chunk.is(Chunk.Kind.THAT)
                    || chunk.is(Chunk.Kind.STOP)
                    || chunk.is(Chunk.Kind.SUBORDINATOR)
                    || chunk.is(Chunk.Kind.VERB) && chunk.joined();
            if (c > told && (far ? opens : clauses.bounds(c))) {
                break;
            }
            last = c;
        }
        return last;
    }

    private static int time(Candidate candidate, int from, int last) {
        for (int c = from; c <= last; c++) {
            if (candidate.clauses.is(c, Chunk.Kind.TIME)) {
                return c;
            }
        }
        return Clauses.NONE;
    }

    private int earlierTime(Candidate candidate) {
        Clauses clauses = candidate.clauses;
        int from = first(candidate);
        for (int c = from - 1; c >= 0; c--) {
            if (clauses.is(c, Chunk.Kind.TIME)) {
                return c;
            }
            if (clauses.bounds(c)) {
                return Clauses.NONE;
            }
        }
        return Clauses.NONE;
    }

    /** The object that is the place itself: what is visited, taken or entered. */
    private void ground(Candidate candidate) {
        boolean ground = candidate.frame.has(Trait.GROUND)
                || candidate.frame.has(Trait.VISIT)
                || candidate.frame.has(Trait.FALL);
        int noun = candidate.frame.has(Trait.FALL) && candidate.subject != Clauses.NONE
                ? candidate.subject
                : candidate.object;
        boolean hosts = candidate.frame.has(Trait.VISIT)
                && names.placeName(noun) == 0
                && (names.is(noun, "premises") || names.isOrganized(noun));
        if (!ground || noun == Clauses.NONE || hosts || !names.isPlace(noun)) {
            return;
        }
        int end = reach.end(noun);
        for (List<int[]> parties : List.of(candidate.recipients, candidate.actors)) {
            for (int[] party : List.copyOf(parties)) {
                boolean next = party[0] == noun || party[0] <= end;
                if (party[0] >= noun && next && names.isPlace(party[0])) {
                    end = Math.max(end, party[1]);
                    parties.remove(party);
                }
            }
        }
        candidate.place = new int[] {
            noun,
            candidate.clauses.holds(end - 1) ? widened(candidate.clauses, candidate.clauses.at(end - 1), end) : end
        };
    }

    private void place(Candidate candidate, int last) {
        Clauses clauses = candidate.clauses;
        int from = first(candidate);
        if (take(candidate, from + 1, last)) {
            return;
        }
        for (int c = from - 1; c >= 0 && !clauses.bounds(c); c--) {
            if (take(candidate, c, c)) {
                return;
            }
        }
        take(candidate, last + 1, last(candidate, true));
    }

    private boolean take(Candidate candidate, int from, int last) {
        Clauses clauses = candidate.clauses;
        for (int c = from; c <= last; c++) {
            if (isPlace(candidate, clauses.get(c), c > candidate.chunk)) {
                candidate.place = new int[] {
                    clauses.get(c).noun(), widened(clauses, c, clauses.get(c).end())
                };
                return true;
            }
        }
        return false;
    }

    private boolean isPlace(Candidate candidate, Chunk chunk, boolean behind) {
        if (!chunk.is(Chunk.Kind.PREPOSITION) || chunk.noun() < 0 || candidate.holds(chunk.noun())) {
            return false;
        }
        boolean mobilize = candidate.frame.type() == EventType.MOBILIZE;
        boolean goal = candidate.frame.has(Trait.VISIT) || mobilize;
        boolean known = names.isPlace(chunk.noun());
        return switch (chunk.slot()) {
            case FI -> known || names.isUnknownName(chunk.noun());
            case BI -> known && !act(chunk.noun());
            case PLACE -> known || !names.isAnimate(chunk.noun()) || names.isOrganized(chunk.noun());
            case HAWL -> known;
            case ILA, LI -> goal && behind && known;
            case ALA -> mobilize && behind && known;
            default -> false;
        };
    }

    private boolean act(int noun) {
        Analysis head = in.at(noun);
        return head != null && head.masdar() && !names.isPlaceHead(noun);
    }

    /** The place with the places listed with it, and with the larger place right behind it. */
    private int widened(Clauses clauses, int chunk, int end) {
        int to = end;
        for (int c = chunk + 1; c < clauses.count(); c++) {
            Chunk next = clauses.get(c);
            boolean larger = next.is(Chunk.Kind.PREPOSITION)
                    && (next.slot() == Slot.BI || next.slot() == Slot.PLACE)
                    && next.noun() >= 0
                    && names.isPlace(next.noun());
            boolean listed = next.is(Chunk.Kind.NOUN) && next.joined() && names.isPlace(next.noun());
            if (!larger && !listed) {
                break;
            }
            to = next.end();
        }
        return to;
    }
}
