package org.rawi.evaluation.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rawi.Article;
import org.rawi.Reader;
import org.rawi.formats.ReadingJson;

/** Holds the scores to those of the scorer in Python that stands beside the project, where there is one. */
class TwinTest {
    private static final Path SHARED = Path.of("../../shared/gold");
    private static final Path TWIN = SHARED.resolve("score.py");
    private static final Path OWN = Path.of("src/main/resources/org/rawi/evaluation/gold");

    @TempDir
    Path folder;

    @BeforeAll
    static void twinIsPresent() {
        assumeTrue(Files.isRegularFile(TWIN), "no scorer in Python beside the project");
        assumeTrue(exit("python3", "--version") == 0, "no python3");
    }

    @Test
    void ownArticlesAreScoredAlike() throws IOException, InterruptedException {
        scoredAlike(OWN);
    }

    @Test
    void sharedArticlesAreScoredAlike() throws IOException, InterruptedException {
        assumeTrue(Files.isDirectory(SHARED.resolve("dev")));
        scoredAlike(SHARED.resolve("dev"));
    }

    private void scoredAlike(Path gold) throws IOException, InterruptedException {
        Reader reader = new Reader();
        GoldSet set = GoldSet.in(gold);
        StringBuilder lines = new StringBuilder();
        for (Article article : set.articles()) {
            lines.append(ReadingJson.line(reader.read(article))).append('\n');
        }
        Path readings = Files.writeString(folder.resolve("readings.jsonl"), lines);
        Path out = folder.resolve("table.txt");
        Process twin = new ProcessBuilder(
                        "python3", "-B", TWIN.toString(), "--gold", gold.toString(), "--readings", readings.toString())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        assertThat(twin.waitFor()).isZero();
        List<String> table = Files.readAllLines(out, StandardCharsets.UTF_8);
        assertThat(table).hasSize(12);
        assertThat(Evaluation.of(set, ReadingLines.read(readings))
                        .table()
                        .lines()
                        .limit(table.size()))
                .containsExactlyElementsOf(table);
    }

    private static int exit(String... command) {
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException | InterruptedException absent) {
            return -1;
        }
    }
}
