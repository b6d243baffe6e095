package org.rawi.arabic.event;

import org.jspecify.annotations.Nullable;
import org.rawi.arabic.morphology.Analysis;
import org.rawi.reading.EventStatus;
import org.rawi.reading.EventType;

/** Where and when a candidate happened, by the phrases of its own clause. */
final class Circumstances {
    private final Layers in;

    private final Names names;

    private final Places places;

    Circumstances(Layers in, Names names, Reach reach) {
        this.in = in;
        this.names = names;
        places = new Places(in, names, reach);
    }

    void find(Candidate candidate) {
        int last = last(candidate, false);
        last = asks(candidate) ? complement(candidate, last) : last;
        int time = time(candidate, first(candidate) + 1, last);
        time = time != Clauses.NONE ? time : earlierTime(candidate);
        time = time != Clauses.NONE || asks(candidate) ? time : time(candidate, last + 1, last(candidate, true));
        candidate.time = time == Clauses.NONE ? null : whole(candidate.clauses, time);
        if (candidate.frame.has(Trait.SPEECH) || isVerbal(candidate.frame.type())) {
            candidate.place = null;
            return;
        }
        places.ground(candidate);
        if (candidate.place == null) {
            places.place(candidate, last);
        }
    }

    /** A time with the word for a period before it and the end of the period behind it. */
    private int[] whole(Clauses clauses, int chunk) {
        int[] time = in.times().get(in.time(clauses.get(chunk).end() - 1));
        int from = time[0];
        int to = time[1];
        if (names.isFrom(in.at(from - 1)) && names.is(in.at(from - 2), "period")) {
            from -= 2;
        }
        Analysis until = in.at(to);
        if (until != null && names.is(until, "until") && in.time(to + 1) >= 0) {
            to = in.times().get(in.time(to + 1))[1];
        }
        return new int[] {from, to};
    }

    /** Whether what is asked for or threatened has a time of its own. */
    private static boolean asks(Candidate candidate) {
        return candidate.frame.type() == EventType.REQUEST || candidate.frame.type() == EventType.THREATEN;
    }

    /** The last piece before what is asked for. */
    private int complement(Candidate candidate, int last) {
        for (int c = candidate.chunk + 1; c <= last; c++) {
            Chunk chunk = candidate.clauses.get(c);
            boolean asked = chunk.is(Chunk.Kind.PREPOSITION) && chunk.noun() >= 0 && names.isMasdar(chunk.noun());
            if (asked) {
                return c - 1;
            }
        }
        return last;
    }

    /** Takes away the time of the warning or decision that an act not yet done hangs on. */
    void settle(Candidate candidate) {
        boolean open = candidate.status == EventStatus.PLANNED || candidate.status == EventStatus.HYPOTHETICAL;
        int @Nullable [] time = candidate.time;
        boolean before = time != null
                && candidate.statusCue != Clauses.NONE
                && time[1] <= candidate.statusCue
                && !names.any(time[0], time[1], "future");
        if (open && time != null && (before || names.any(time[0], time[1], "past"))) {
            candidate.time = null;
        }
    }

    private static boolean isVerbal(EventType type) {
        return switch (type) {
            case SUPPORT, REQUEST, REJECT, THREATEN -> true;
            default -> false;
        };
    }

    /** The piece of the verb that carries a noun trigger before it, or the trigger's own. */
    static int first(Candidate candidate) {
        return candidate.carrier >= 0 && candidate.carrier < candidate.chunk ? candidate.carrier : candidate.chunk;
    }

    /**
     * The last piece of the clause: the relative clause that tells of the act is part of it, and where wanted any other clause
     * that does not open a new statement.
     */
    static int last(Candidate candidate, boolean far) {
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
}
