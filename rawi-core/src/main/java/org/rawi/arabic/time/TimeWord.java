package org.rawi.arabic.time;

import org.jspecify.annotations.Nullable;

/** A folded form and what it can mean in a calendar expression. */
final class TimeWord {
    private final Sense[] senses;
    private final int cut;

    TimeWord(Sense[] senses, int cut) {
        this.senses = senses;
        this.cut = cut;
    }

    /** How many letters of the folded form are conjunction and preposition. */
    int cut() {
        return cut;
    }

    int count() {
        return senses.length;
    }

    Sense sense(int index) {
        return senses[index];
    }

    /** The sense of a kind, or null. */
    @Nullable
    Sense of(Kind kind) {
        for (Sense sense : senses) {
            if (sense.kind() == kind) {
                return sense;
            }
        }
        return null;
    }
}
