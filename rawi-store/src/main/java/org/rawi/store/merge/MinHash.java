package org.rawi.store.merge;

/**
 * Bands of a MinHash signature (Broder 1997; Leskovec, Rajaraman and Ullman, Mining of Massive Datasets, chapter 3): two
 * sets with the Jaccard index s share one of b bands of two rows with probability 1 - (1 - s²)^b.
 */
final class MinHash {
    static final int STATEMENT_BANDS = 8;
    static final int EVENT_BANDS = 4;

    private static final int ROWS = 2;
    private static final long[] SEEDS = seeds(STATEMENT_BANDS * ROWS);

    private MinHash() {}

    private static long[] seeds(int count) {
        long[] seeds = new long[count];
        for (int i = 0; i < count; i++) {
            seeds[i] = Hash.mix(i + 1);
        }
        return seeds;
    }

    /** The bands of a set that is not empty. */
    static long[] bands(int[] set, int count) {
        long[] bands = new long[count];
        for (int band = 0; band < count; band++) {
            long hash = band + 1;
            for (int row = 0; row < ROWS; row++) {
                long seed = SEEDS[band * ROWS + row];
                long least = Long.MAX_VALUE;
                for (int element : set) {
                    least = Math.min(least, Hash.mix(element ^ seed));
                }
                hash = Hash.of(hash, least);
            }
            bands[band] = hash;
        }
        return bands;
    }
}
