package org.rawi.arabic.event;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.reading.EventStatus;

/** An event on its way: a trigger, its frame, and what was found out about it so far. Tokens throughout. */
final class Candidate {
    final int trigger;
    final Frame frame;
    final int sentence;
    final Clauses clauses;
    final int chunk;

    /** Parties as first token and token behind the last. */
    final List<int[]> actors = new ArrayList<>();

    final List<int[]> recipients = new ArrayList<>();
    final List<Integer> mentions = new ArrayList<>();
    /** The piece of the verb that carries a noun trigger, or NONE. */
    int carrier = Clauses.NONE;

    /** The piece of a verb that tells whom a noun trigger struck, or NONE. */
    int effect = Clauses.NONE;

    /** Where the object of a verb, or the phrase behind a masdar, starts, or NONE. */
    int object = Clauses.NONE;

    int subject = Clauses.NONE;
    boolean passive;
    int @Nullable [] place;
    int @Nullable [] time;
    EventStatus status = EventStatus.OCCURRED;
    int statusCue = Clauses.NONE;
    /** Whether what carries the noun is an act of its own, which only binds its subject to this one. */
    boolean committed;

    boolean headline;
    boolean dropped;

    Candidate(int trigger, Frame frame, int sentence, Clauses clauses) {
        this.trigger = trigger;
        this.frame = frame;
        this.sentence = sentence;
        this.clauses = clauses;
        chunk = clauses.at(trigger);
    }

    boolean light() {
        return carrier != Clauses.NONE;
    }

    int parties() {
        return actors.size() + recipients.size();
    }

    /** Whether a token stands in one of the parties. */
    boolean holds(int token) {
        return holds(actors, token) || holds(recipients, token);
    }

    static boolean holds(List<int[]> parties, int token) {
        for (int[] party : parties) {
            if (token >= party[0] && token < party[1]) {
                return true;
            }
        }
        return false;
    }
}
