package org.rawi.store.query;

/** Numbers of findings: the article's number and the finding's place in its list of the reading. */
public final class Numbers {
    private static final int PLACE_BITS = 20;

    /** The most findings of one kind that a reading's numbers can tell apart. */
    public static final int MOST_PLACES = 1 << PLACE_BITS;

    private Numbers() {}

    public static long of(long article, int place) {
        return article << PLACE_BITS | place;
    }

    public static long article(long number) {
        return number >> PLACE_BITS;
    }

    public static int place(long number) {
        return (int) (number & MOST_PLACES - 1);
    }
}
