package org.rawi.evaluation.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PairingTest {

    @Test
    void heaviestPairComesFirstAndEachItemIsPairedOnce() {
        Pairing<String, String> pairing = pair(List.of("a5", "b9"), List.of("x", "y"), new double[][] {{5, 4}, {9, 1}});
        assertThat(shown(pairing)).containsExactly("b9-x", "a5-y");
    }

    @Test
    void ofEquallyHeavyPairsThatOfTheLaterItemsComesFirst() {
        Pairing<String, String> pairing = pair(List.of("a", "b"), List.of("x", "y"), new double[][] {{1, 1}, {1, 1}});
        assertThat(shown(pairing)).containsExactly("b-y", "a-x");
    }

    @Test
    void whatHasNoWeightStaysUnpaired() {
        Pairing<String, String> pairing = pair(List.of("a", "b"), List.of("x", "y"), new double[][] {{0, 1}, {0, 0}});
        assertThat(shown(pairing)).containsExactly("a-y");
        assertThat(pairing.missed()).containsExactly("b");
        assertThat(pairing.extra()).containsExactly("x");
    }

    private static Pairing<String, String> pair(List<String> gold, List<String> found, double[][] weights) {
        return new Pairing<>(gold, found, (g, f) -> weights[gold.indexOf(g)][found.indexOf(f)]);
    }

    private static List<String> shown(Pairing<String, String> pairing) {
        return pairing.pairs().stream()
                .map(pair -> pair.gold() + "-" + pair.found())
                .toList();
    }
}
