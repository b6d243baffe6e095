package org.rawi.arabic.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.arabic.morphology.Analysis;
import org.rawi.reading.EventType;

/** Casualties told with the attack they fell in are one event with it: the attack is its trigger, they are its recipients. */
final class Casualties {
    private final Layers in;

    Casualties(Layers in) {
        this.in = in;
    }

    void fold(List<Candidate> sentence) {
        for (Candidate killing : sentence) {
            if (killing.dropped || !killing.frame.has(Trait.KILLING) || active(killing)) {
                continue;
            }
            Candidate attack = attack(sentence, killing);
            if (attack != null) {
                killing.dropped = true;
                attack.mentions.add(killing.trigger);
                merge(attack, killing);
            }
        }
    }

    private boolean active(Candidate killing) {
        Analysis analysis = in.at(killing.trigger);
        return analysis != null && analysis.finite() && !killing.passive && !killing.frame.has(Trait.VICTIM_SUBJECT);
    }

    private static void merge(Candidate attack, Candidate killing) {
        for (int[] victim : killing.recipients) {
            if (!Candidate.holds(attack.recipients, victim[0])) {
                attack.recipients.add(victim);
            }
        }
        if (attack.actors.isEmpty()) {
            attack.actors.addAll(killing.actors);
        }
        attack.place = attack.place == null ? killing.place : attack.place;
        attack.time = attack.time == null ? killing.time : attack.time;
    }

    private static @Nullable Candidate attack(List<Candidate> sentence, Candidate killing) {
        @Nullable Candidate best = null;
        for (Candidate attack : sentence) {
            boolean fits = attack != killing
                    && together(attack, killing)
                    && !attack.dropped
                    && attack.frame.type() == EventType.ASSAULT
                    && !(attack.frame.has(Trait.KILLING) && attack.trigger > killing.trigger);
            if (fits && (best == null || distance(attack, killing) < distance(best, killing))) {
                best = attack;
            }
        }
        return best;
    }

    /** Whether no other clause opens between an attack and its casualties. */
    private static boolean together(Candidate one, Candidate other) {
        int from = Math.min(one.chunk, other.chunk) + 1;
        int to = Math.max(one.chunk, other.chunk);
        for (int c = from; c < to; c++) {
            if (one.clauses.is(c, Chunk.Kind.SUBORDINATOR) || one.clauses.is(c, Chunk.Kind.STOP)) {
                return false;
            }
        }
        return true;
    }

    private static int distance(Candidate one, Candidate other) {
        return Math.abs(one.trigger - other.trigger);
    }
}
