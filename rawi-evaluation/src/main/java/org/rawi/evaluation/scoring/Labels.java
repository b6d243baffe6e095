package org.rawi.evaluation.scoring;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** How well one label out of several was given: F1 a label, and their plain mean, in which rare labels weigh as much. */
final class Labels<E extends Enum<E>> {
    private final Map<E, Tally.Count> labels;

    Labels(Class<E> type) {
        labels = new EnumMap<>(type);
    }

    /** Counts a pair of items, gold's label and the one found. */
    void pair(E gold, E found) {
        add(gold, gold == found ? 1 : 0, 0, gold == found ? 0 : 1);
        if (gold != found) {
            add(found, 0, 1, 0);
        }
    }

    /** Counts an item that nothing was found for. */
    void missed(E gold) {
        add(gold, 0, 0, 1);
    }

    /** Counts an item that is not in gold. */
    void extra(E found) {
        add(found, 0, 1, 0);
    }

    private void add(E label, int right, int extra, int missed) {
        labels.computeIfAbsent(label, k -> new Tally.Count()).add(right, extra, missed);
    }

    /** The mean of the F1 of all labels that gold or the readings have; 0 where there are none. */
    double macroF1() {
        return labels.values().stream().mapToDouble(Tally.Count::f1).average().orElse(0);
    }

    /** Each label with its F1 and how often gold has it. */
    String line() {
        return labels.entrySet().stream()
                .map(each ->
                        each.getKey() + " " + Scores.rounded(each.getValue().f1()) + " ("
                                + (each.getValue().right() + each.getValue().missed()) + ")")
                .collect(Collectors.joining("  "));
    }
}
