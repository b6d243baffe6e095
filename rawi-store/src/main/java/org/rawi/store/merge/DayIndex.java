package org.rawi.store.merge;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The findings of one day, by their clues. */
public final class DayIndex {
    private final Map<Long, Gist> gists = new HashMap<>();
    private final LongMap slots = new LongMap();
    private final GrowingNumbers numbers = new GrowingNumbers();
    private final GrowingNumbers before = new GrowingNumbers();

    /** Enters a finding. */
    public void add(long number, Gist gist, long[] clues) {
        gists.put(number, gist);
        for (long clue : clues) {
            long last = slots.get(clue);
            before.add(last);
            slots.put(clue, numbers.add(number));
        }
    }

    /** Takes a finding out; its clues are left and lead to nothing. */
    public void remove(long number) {
        gists.remove(number);
    }

    public @Nullable Gist gist(long number) {
        return gists.get(number);
    }

    /** How many findings it has. */
    public int size() {
        return gists.size();
    }

    /** The findings that share one of the clues, latest first, at most so many. */
    public Set<Long> candidates(long[] clues, int most) {
        Set<Long> found = new LinkedHashSet<>();
        for (long clue : clues) {
            for (long at = slots.get(clue); at != LongMap.ABSENT && found.size() < most; at = before.get((int) at)) {
                long number = numbers.get((int) at);
                if (gists.containsKey(number)) {
                    found.add(number);
                }
            }
        }
        return found;
    }

    /** Numbers in the order in which they were added. */
    private static final class GrowingNumbers {
        private long[] values = new long[64];
        private int count;

        int add(long value) {
            if (count == values.length) {
                values = java.util.Arrays.copyOf(values, count * 2);
            }
            values[count] = value;
            return count++;
        }

        long get(int index) {
            return values[index];
        }
    }
}
