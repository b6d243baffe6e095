package org.rawi.arabic.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.rawi.arabic.lexicon.Tsv;

/** Every case of {@code cases.tsv}: expression and value by phenomenon, and near-misses that must not be read. */
class TimeCasesTest {
    private static final int FEWEST = 800;

    private static List<Tsv.Row> cases() {
        return Tsv.resource(TimeCasesTest.class, "cases.tsv", "phenomenon", "published", "text", "expected")
                .rows();
    }

    @TestFactory
    Stream<DynamicNode> everyCaseIsReadAsExpected() {
        Map<String, List<DynamicNode>> phenomena = new LinkedHashMap<>();
        for (Tsv.Row row : cases()) {
            phenomena
                    .computeIfAbsent(row.get(0), name -> new ArrayList<>())
                    .add(DynamicTest.dynamicTest(row.get(2), () -> check(row)));
        }
        return phenomena.entrySet().stream()
                .map(entry -> DynamicContainer.dynamicContainer(entry.getKey(), entry.getValue()));
    }

    @Test
    void thereAreEnoughCases() {
        assertThat(cases()).hasSizeGreaterThanOrEqualTo(FEWEST);
    }

    private static void check(Tsv.Row row) {
        String published = row.get(1).equals("-") ? null : row.get(1);
        String text = row.get(2).replace("\\n", "\n");
        assertThat(TimeReading.shown(text, published))
                .as("line %s: %s", row.line(), text)
                .isEqualTo(row.list(3));
    }
}
