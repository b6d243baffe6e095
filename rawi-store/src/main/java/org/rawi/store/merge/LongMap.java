package org.rawi.store.merge;

import java.util.Arrays;

/** A map from numbers to numbers that are not negative, by open addressing: a fourth of the memory of boxed ones. */
final class LongMap {
    /** What a key that is not there has. */
    static final long ABSENT = -1;

    private long[] keys = new long[128];
    private long[] values = filled(128);
    private int count;

    private static long[] filled(int length) {
        long[] values = new long[length];
        Arrays.fill(values, ABSENT);
        return values;
    }

    long get(long key) {
        return values[slot(key)];
    }

    void put(long key, long value) {
        int slot = slot(key);
        if (values[slot] == ABSENT) {
            if (++count * 2 > keys.length) {
                grow();
                slot = slot(key);
            }
            keys[slot] = key;
        }
        values[slot] = value;
    }

    private int slot(long key) {
        int slot = (int) Hash.mix(key) & keys.length - 1;
        while (values[slot] != ABSENT && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        long[] oldValues = values;
        keys = new long[oldKeys.length * 2];
        values = filled(oldKeys.length * 2);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldValues[i] != ABSENT) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                values[slot] = oldValues[i];
            }
        }
    }
}
