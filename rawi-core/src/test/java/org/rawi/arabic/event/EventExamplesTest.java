package org.rawi.arabic.event;

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
import org.rawi.reading.EventType;

/** Every sentence of {@code examples.tsv}: events by type, and near-misses that must stay silent. */
class EventExamplesTest {
    private static List<Tsv.Row> examples() {
        return Tsv.resource(EventExamplesTest.class, "examples.tsv", "group", "text", "events")
                .rows();
    }

    @TestFactory
    Stream<DynamicNode> everyExampleIsReadAsWritten() {
        Map<String, List<DynamicNode>> groups = new LinkedHashMap<>();
        for (Tsv.Row row : examples()) {
            groups.computeIfAbsent(row.get(0), name -> new ArrayList<>())
                    .add(DynamicTest.dynamicTest(row.get(1), () -> check(row)));
        }
        return groups.entrySet().stream()
                .map(group -> DynamicContainer.dynamicContainer(group.getKey(), group.getValue()));
    }

    @Test
    void everyTypeHasAnExampleAndANearMiss() {
        List<String> groups = examples().stream().map(row -> row.get(0)).toList();
        for (EventType type : EventType.values()) {
            assertThat(groups).contains(type.name(), type.name() + " near-miss");
        }
    }

    private static void check(Tsv.Row row) {
        assertThat(EventReading.of(row.get(1)).shown())
                .as("line %s", row.line())
                .isEqualTo(row.list(2));
    }
}
