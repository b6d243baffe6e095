package org.rawi.evaluation.scoring;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.ToDoubleBiFunction;

/**
 * Gold and found items paired one to one, the heaviest pair first; of equally heavy ones that of the later gold item, then of
 * the later found one.
 */
final class Pairing<G, F> {

    /** An item of gold and the one found for it. */
    record Pair<G, F>(G gold, F found) {}

    private record Weighed(double weight, int gold, int found) {}

    private final List<Pair<G, F>> pairs = new ArrayList<>();
    private final List<G> missed = new ArrayList<>();
    private final List<F> extra = new ArrayList<>();

    Pairing(List<G> gold, List<F> found, ToDoubleBiFunction<G, F> weight) {
        List<Weighed> all = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < found.size(); j++) {
                double weighed = weight.applyAsDouble(gold.get(i), found.get(j));
                if (weighed > 0) {
                    all.add(new Weighed(weighed, i, j));
                }
            }
        }
        all.sort((a, b) -> a.weight != b.weight
                ? Double.compare(b.weight, a.weight)
                : a.gold != b.gold ? Integer.compare(b.gold, a.gold) : Integer.compare(b.found, a.found));
        BitSet usedGold = new BitSet();
        BitSet usedFound = new BitSet();
        for (Weighed each : all) {
            if (!usedGold.get(each.gold) && !usedFound.get(each.found)) {
                usedGold.set(each.gold);
                usedFound.set(each.found);
                pairs.add(new Pair<>(gold.get(each.gold), found.get(each.found)));
            }
        }
        for (int i = usedGold.nextClearBit(0); i < gold.size(); i = usedGold.nextClearBit(i + 1)) {
            missed.add(gold.get(i));
        }
        for (int j = usedFound.nextClearBit(0); j < found.size(); j = usedFound.nextClearBit(j + 1)) {
            extra.add(found.get(j));
        }
    }

    List<Pair<G, F>> pairs() {
        return pairs;
    }

    /** Those of gold that were not found. */
    List<G> missed() {
        return missed;
    }

    /** Those found that are not in gold. */
    List<F> extra() {
        return extra;
    }
}
