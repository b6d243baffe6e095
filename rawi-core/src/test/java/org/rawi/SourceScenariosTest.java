package org.rawi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.rawi.reading.Actor;
import org.rawi.reading.LinkKind;
import org.rawi.reading.Statement;
import org.rawi.text.Anchor;

class SourceScenariosTest {

    private static final Reader READER = new Reader();

    @TestFactory
    List<DynamicTest> sourcesAddresseesAndRelaysAreTheScenarios() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(
                SourceScenariosTest.class.getResourceAsStream("/org/rawi/arabic/attribution/sources.tsv"))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            text.lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> List.of(line.split("\t", -1)))
                    .forEach(row -> tests.add(DynamicTest.dynamicTest(
                            row.get(0), () -> assertThat(found(row.get(1))).isEqualTo(row.subList(2, 5)))));
        }
        assertThat(tests).isNotEmpty();
        return tests;
    }

    private static List<String> found(String text) {
        Reading reading = READER.read(Article.of("s", "", text));
        return List.of(
                joined(reading, statement -> shown(statement.source())),
                joined(reading, statement -> shown(statement.addressee())),
                joined(reading, statement -> relay(reading, statement)));
    }

    private static String joined(Reading reading, Function<Statement, String> part) {
        return reading.statements().stream().map(part).collect(Collectors.joining("|"));
    }

    private static String shown(@Nullable Anchor anchor) {
        return anchor == null ? "?" : anchor.text();
    }

    private static String relay(Reading reading, Statement statement) {
        return statement.chain().stream()
                .filter(link -> link.link() == LinkKind.REPORTED)
                .map(link -> name(reading, link.actor()))
                .findFirst()
                .orElse("?");
    }

    private static String name(Reading reading, @Nullable String id) {
        return reading.actors().stream()
                .filter(actor -> actor.id().equals(id))
                .map(Actor::name)
                .findFirst()
                .orElse("?");
    }
}
