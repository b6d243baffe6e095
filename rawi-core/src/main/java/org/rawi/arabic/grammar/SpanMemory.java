package org.rawi.arabic.grammar;

import java.util.Arrays;

/** The spans that were asked for near the place a matcher is at, so that rules that ask the same pay once. */
final class SpanMemory {
    /** The most places remembered, a power of two beyond the matcher's window. */
    static final int MOST_PLACES = 256;

    private static final int[] NOTHING = {};

    private final Spans spans;
    private final boolean backwards;
    private final int mask;
    private final int[][] places;
    private final int[][][] known;

    SpanMemory(Spans spans, int types, int length, boolean backwards) {
        this.spans = spans;
        this.backwards = backwards;
        mask = Math.min(MOST_PLACES, Integer.highestOneBit(length + 1) << 1) - 1;
        places = new int[types][];
        known = new int[types][][];
    }

    /** The other end of the {@code nth} span of a type at a place, or {@link Spans#NONE}. */
    int at(int type, int place, int nth) {
        if (known[type] == null) {
            places[type] = new int[mask + 1];
            known[type] = new int[mask + 1][];
        }
        int cell = place & mask;
        if (known[type][cell] == null || places[type][cell] != place) {
            places[type][cell] = place;
            known[type][cell] = NOTHING;
        }
        int[] ends = known[type][cell];
        if (nth < ends.length) {
            return ends[nth];
        }
        if (ends.length > 0 && ends[ends.length - 1] == Spans.NONE) {
            return Spans.NONE;
        }
        int end = backwards ? spans.start(type, place, nth) : spans.end(type, place, nth);
        if (nth == ends.length) {
            int[] more = Arrays.copyOf(ends, nth + 1);
            more[nth] = end;
            known[type][cell] = more;
        }
        return end;
    }
}
