package org.rawi.evaluation.scoring;

import java.util.HashMap;
import java.util.Map;

/** Counts of a layer's right, extra and missed items, and of attributes of matched ones, by name. */
final class Tally {
    private final Map<String, Count> counts = new HashMap<>();

    /** Right, extra and missed items. */
    static final class Count {
        private int right;
        private int extra;
        private int missed;

        void add(int moreRight, int moreExtra, int moreMissed) {
            right += moreRight;
            extra += moreExtra;
            missed += moreMissed;
        }

        int right() {
            return right;
        }

        int extra() {
            return extra;
        }

        int missed() {
            return missed;
        }

        double precision() {
            return share(right, right + extra);
        }

        double recall() {
            return share(right, right + missed);
        }

        double f1() {
            double sum = precision() + recall();
            return sum > 0 ? 2 * precision() * recall() / sum : 0;
        }

        private static double share(int part, int whole) {
            return whole == 0 ? 0 : (double) part / whole;
        }
    }

    void add(String name, int right, int extra, int missed) {
        counts.computeIfAbsent(name, k -> new Count()).add(right, extra, missed);
    }

    /** Counts an attribute of one matched pair. */
    void mark(String name, boolean right) {
        add(name, right ? 1 : 0, 0, right ? 0 : 1);
    }

    Count of(String name) {
        return counts.getOrDefault(name, new Count());
    }

    /** The share of the marks that were right. */
    double share(String name) {
        return of(name).recall();
    }
}
