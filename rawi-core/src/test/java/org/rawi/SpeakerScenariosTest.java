package org.rawi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.rawi.reading.Actor;
import org.rawi.reading.Statement;

class SpeakerScenariosTest {

    private static final Reader READER = new Reader();

    @TestFactory
    List<DynamicTest> speakersAreTheScenarios() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(
                SpeakerScenariosTest.class.getResourceAsStream("/org/rawi/arabic/actor/scenarios.tsv"))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            text.lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .forEach(row -> tests.add(DynamicTest.dynamicTest(
                            row[0], () -> assertThat(speakers(row[1], row[2])).isEqualTo(row[3]))));
        }
        assertThat(tests).hasSizeGreaterThanOrEqualTo(117);
        return tests;
    }

    private static String speakers(String published, String text) {
        Article article = new Article("s", "", text, published.equals("-") ? null : published, null, null);
        Reading reading = READER.read(article);
        Map<String, String> names = new HashMap<>();
        for (Actor actor : reading.actors()) {
            names.put(actor.id(), actor.name());
        }
        List<String> all = new ArrayList<>();
        for (Statement statement : reading.statements()) {
            List<String> speakers =
                    statement.speakers().stream().map(names::get).toList();
            all.add(speakers.isEmpty() ? "?" : String.join(" و", speakers));
        }
        return String.join("|", all);
    }
}
