package org.rawi.store.merge;

/**
 * Somebody, as far as two articles can be compared in it.
 *
 * @param register hash of the identity in the register, 0 when unknown
 * @param words stems of the fullest name or phrase, sorted
 * @param last stem of the name's last word, 0 without one
 */
record Who(int register, int[] words, int last) {
    private static final double HALF = 0.5;

    /** How two compare. */
    enum Likeness {
        SAME,
        UNKNOWN,
        OTHER
    }

    /** Same by the register, or the one named by some of the words of the other; open where half and the last are shared. */
    Likeness to(Who other) {
        if (register != 0 && other.register != 0) {
            return register == other.register ? Likeness.SAME : Likeness.OTHER;
        }
        if (words.length == 0 || other.words.length == 0) {
            return Likeness.UNKNOWN;
        }
        double contained = Hash.contained(words, other.words);
        if (contained >= 0.99) {
            return Likeness.SAME;
        }
        return last == other.last && contained >= HALF ? Likeness.UNKNOWN : Likeness.OTHER;
    }

    /** What it is looked up by. */
    int key() {
        return register != 0 ? register : last;
    }
}
