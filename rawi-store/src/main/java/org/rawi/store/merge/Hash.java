package org.rawi.store.merge;

import java.util.Arrays;

/** Hashes that are the same in every process, and sets of them as sorted arrays. */
final class Hash {
    private Hash() {}

    /** A hash of characters (FNV-1a, mixed); never 0. */
    static int of(CharSequence text) {
        int hash = 0x811C9DC5;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x01000193;
        }
        int mixed = (int) mix(hash);
        return mixed == 0 ? 1 : mixed;
    }

    /** Spreads bits over the whole number (the finalizer of SplitMix64). */
    static long mix(long value) {
        long mixed = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }

    /** A hash of numbers in their order. */
    static long of(long... parts) {
        long hash = 0x9E3779B97F4A7C15L;
        for (long part : parts) {
            hash = mix(hash * 31 + part);
        }
        return hash;
    }

    /** Sorted, each once. */
    static int[] set(int[] hashes) {
        return Arrays.stream(hashes).sorted().distinct().toArray();
    }

    /** How many two sets share. */
    static int shared(int[] first, int[] second) {
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < first.length && j < second.length) {
            if (first[i] == second[j]) {
                shared++;
                i++;
                j++;
            } else if (first[i] < second[j]) {
                i++;
            } else {
                j++;
            }
        }
        return shared;
    }

    /** Shared among all: the Jaccard index; 0 for two empty sets. */
    static double jaccard(int[] first, int[] second) {
        int shared = shared(first, second);
        int all = first.length + second.length - shared;
        return all == 0 ? 0 : (double) shared / all;
    }

    /** How much of the smaller set the larger one has; 0 where one is empty. */
    static double contained(int[] first, int[] second) {
        int smaller = Math.min(first.length, second.length);
        return smaller == 0 ? 0 : (double) shared(first, second) / smaller;
    }
}
