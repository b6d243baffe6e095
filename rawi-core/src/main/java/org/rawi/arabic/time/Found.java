package org.rawi.arabic.time;

/**
 * An expression found, not yet set against a date.
 *
 * @param start its first token
 * @param end the token behind its last
 * @param meaning what it means
 */
record Found(int start, int end, Meaning meaning) {

    Found with(Meaning other) {
        return new Found(start, end, other);
    }
}
