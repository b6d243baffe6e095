package org.rawi.arabic.time;

import org.rawi.arabic.morphology.Clitics;

/**
 * One thing a word can mean in a calendar expression.
 *
 * @param kind what it does
 * @param value what it counts for, read by kind
 * @param count the value as a number, 0 when it is none
 * @param flags bits of this class
 * @param clitics proclitics the word carries, bits of {@link Clitics}
 * @param exact spelling the word must have, proclitics included, or "" when its folded form is enough
 */
record Sense(Kind kind, String value, int count, int flags, int clitics, String exact) {
    static final int SINGULAR = 1;
    static final int DUAL = 1 << 1;
    static final int PLURAL = 1 << 2;
    static final int CONSTRUCT = 1 << 3;
    static final int WEAK = 1 << 4;
    static final int EXACT = 1 << 5;
    static final int FEMININE = 1 << 6;

    boolean has(int flag) {
        return (flags & flag) != 0;
    }

    boolean article() {
        return (clitics & Clitics.ARTICLE) != 0;
    }

    boolean and() {
        return (clitics & Clitics.WAW) != 0;
    }

    /** Whether a conjunction or preposition is written to it. */
    boolean led() {
        return (clitics & (Clitics.CONJUNCTION | Clitics.PREPOSITION)) != 0;
    }

    boolean preposed() {
        return (clitics & Clitics.PREPOSITION) != 0;
    }
}
