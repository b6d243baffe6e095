package org.rawi.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rawi.Inspector;

/** Holds {@code docs/rules} to the rule files; run with {@code -Drawi.rules.write} it writes the pages instead. */
class RulePagesTest {

    private static final Path FOLDER = Path.of("..", "docs", "rules");

    @Test
    void committedPagesAreUpToDate() throws IOException {
        Map<String, String> pages = RulePages.of(new Inspector().rules());
        if (System.getProperty("rawi.rules.write") != null) {
            write(pages);
        }
        for (Map.Entry<String, String> page : pages.entrySet()) {
            Path file = FOLDER.resolve(page.getKey());
            assertThat(file).as("write it with .ci/rule-pages").exists();
            assertThat(Files.readString(file))
                    .as("%s is out of date, write it with .ci/rule-pages", file)
                    .isEqualTo(page.getValue());
        }
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> String.valueOf(file.getFileName())))
                    .as("pages of rule files that are there no more")
                    .containsExactlyInAnyOrderElementsOf(new TreeSet<>(pages.keySet()));
        }
    }

    private static void write(Map<String, String> pages) throws IOException {
        Files.createDirectories(FOLDER);
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        for (Map.Entry<String, String> page : pages.entrySet()) {
            Files.writeString(FOLDER.resolve(page.getKey()), page.getValue());
        }
    }
}
