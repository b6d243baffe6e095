package org.rawi.store.query;

/**
 * Which part of a list is wanted.
 *
 * @param offset how many to leave out, 0 or more
 * @param limit how many at most, 1 to {@value #MOST}
 */
public record Slice(int offset, int limit) {

    /** The most that one slice gives; to get all there is, take a list's stream. */
    public static final int MOST = 1000;

    /** Refuses what is out of bounds. */
    public Slice {
        if (offset < 0 || limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("offset " + offset + ", limit " + limit);
        }
    }

    public static Slice of(int offset, int limit) {
        return new Slice(offset, limit);
    }

    /** The first so many. */
    public static Slice first(int limit) {
        return new Slice(0, limit);
    }
}
