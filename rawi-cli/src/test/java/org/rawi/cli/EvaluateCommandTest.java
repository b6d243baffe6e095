package org.rawi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {
    private static final String GOLD = """
            {"doc": "a", "title": "", "text": "قال الوزير إن الاجتماع انتهى.",
             "statements": [{"id": "S1", "cue": [{"t": "قال"}], "source": {"t": "الوزير"}, "speaker": "الوزير",
               "content": [{"t": "الاجتماع انتهى"}], "form": "INDIRECT", "act": "SAY"}],
             "events": [], "times": [], "furniture": []}
            """;

    @TempDir
    Path folder;

    @Test
    void articlesOfAFolderAreReadAndScored() throws IOException {
        Files.writeString(folder.resolve("a.json"), GOLD);
        Ran ran = Ran.rawi("evaluate", "--gold", folder.toString());
        assertThat(ran.messages()).isEmpty();
        assertThat(ran.exit()).isZero();
        assertThat(ran.output())
                .startsWith("1 articles\n  statement    P 1.000  R 1.000  F1 1.000   (1 right, 0 extra, 0 missed)\n")
                .contains("\n  macro-F1: acts of matched statements 1.000");
    }

    @Test
    void readingsMadeBeforeAreScoredAlike() throws IOException {
        Path gold = Files.createDirectory(folder.resolve("gold"));
        Files.writeString(gold.resolve("a.json"), GOLD);
        Path readings = folder.resolve("r.jsonl");
        assertThat(Ran.rawi("read", "--format", "jsonl", "-o", readings.toString(), gold.toString())
                        .exit())
                .isZero();
        Ran given = Ran.rawi("evaluate", "--gold", gold.toString(), "--readings", readings.toString());
        assertThat(given).isEqualTo(Ran.rawi("evaluate", "--gold", gold.toString()));
    }

    @Test
    void ownArticlesAreTheDefault() {
        Ran ran = Ran.rawi("evaluate");
        assertThat(ran.exit()).isZero();
        assertThat(ran.output())
                .startsWith("40 articles\n")
                .contains("\n  acts: SAY ", "\n  types: ", "\n  statuses: ");
    }

    @Test
    void whatCannotBeReadIsNamed() throws IOException {
        String none = folder.resolve("none").toString();
        assertThat(Ran.rawi("evaluate", "--gold", none))
                .isEqualTo(new Ran(1, "", "rawi: " + none + ": no such file or folder\n"));
        assertThat(Ran.rawi("evaluate", "--gold", folder.toString()).messages()).endsWith(": no .json files\n");
        Path gold = Files.writeString(folder.resolve("a.json"), GOLD);
        assertThat(Ran.rawi("evaluate", "--gold", gold.toString()).messages()).endsWith("a.json: no folder\n");
        Path readings = Files.writeString(folder.resolve("r.jsonl"), "\n{\"schema\": \"rawi/1\"}\n");
        Ran ran = Ran.rawi("evaluate", "--gold", folder.toString(), "--readings", readings.toString());
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.messages())
                .startsWith("rawi: " + readings + ":2: reading.")
                .hasLineCount(1);
    }
}
