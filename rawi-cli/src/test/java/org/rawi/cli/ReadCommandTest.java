package org.rawi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rawi.formats.ReadingJson;

class ReadCommandTest {

    private static final String ARTICLE =
            "{\"id\": \"%s\", \"title\": \"\", \"text\": \"قال الوزير إن الاجتماع انتهى.\"}\n";

    @TempDir
    Path folder;

    @Test
    void readingsComeInTheOrderOfTheInputsWhateverTheJobs() {
        String lines = IntStream.range(0, 500)
                .mapToObj(number -> ARTICLE.formatted(number).replace("انتهى", "طويل ".repeat((number * 37) % 100)))
                .reduce("", String::concat);
        Path file = write("a.jsonl", lines);
        Ran ran = Ran.rawi("read", "--format", "jsonl", "--jobs", "4", file.toString());
        assertThat(ran.exit()).isZero();
        assertThat(ran.messages()).isEmpty();
        assertThat(ids(ran))
                .isEqualTo(IntStream.range(0, 500).mapToObj(String::valueOf).toList());
        assertThat(Ran.rawi("read", "--format", "jsonl", "--jobs", "1", file.toString())
                        .output())
                .isEqualTo(ran.output());
    }

    @Test
    void everyFormatIsWritten() {
        String file = write("a.jsonl", ARTICLE.formatted("x")).toString();
        assertThat(Ran.rawi("read", file).output()).contains("── x").contains("الوزير");
        assertThat(Ran.rawi("read", "--format", "TEXT", file).output()).contains("── x");
        assertThat(Ran.rawi("read", "--format=json", file).output()).startsWith("{\n \"schema\": \"rawi/1\"");
        assertThat(Ran.rawi("read", "--format=jsonl", file).output()).startsWith("{\"schema\":\"rawi/1\"");
        assertThat(Ran.rawi("read", "--format=table", file).output()).startsWith("document\tid\tlayer");
    }

    @Test
    void tablesGoToAFolder() throws IOException {
        String file = write("a.jsonl", ARTICLE.formatted("x")).toString();
        Path tables = folder.resolve("new/tables");
        Ran ran = Ran.rawi("read", "--format", "csv", "-o", tables.toString(), file);
        assertThat(ran).isEqualTo(new Ran(0, "", ""));
        assertThat(Files.readString(tables.resolve("events.csv"))).startsWith("document,id,key,");
        assertThat(Files.readString(tables.resolve("statements.csv")))
                .contains("\r\nx,s1,")
                .contains("الوزير");
    }

    @Test
    void tablesNeedAFolder() {
        String file = write("a.jsonl", ARTICLE.formatted("x")).toString();
        assertThat(Ran.rawi("read", "--format", "csv", file).exit()).isEqualTo(2);
        Ran ran = Ran.rawi("read", "--format", "csv", "-o", file, file);
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.messages()).contains("a folder is needed");
    }

    @Test
    void standardInputIsRead() {
        Ran ran = Ran.withInput(ARTICLE.formatted("x"), "read", "--format=jsonl", "-");
        assertThat(ids(ran)).containsExactly("x");
    }

    @Test
    void publishedIsForArticlesWithoutADate() {
        Ran ran = Ran.withInput(ARTICLE.formatted("x"), "read", "--format=jsonl", "--published=2025-07-31", "-");
        assertThat(ran.output()).contains("\"publishedAt\":\"2025-07-31\"");
    }

    @Test
    void outputGoesToAFile() throws IOException {
        Path out = folder.resolve("r.jsonl");
        Ran ran = Ran.withInput(ARTICLE.formatted("x"), "read", "--format=jsonl", "-o", out.toString(), "-");
        assertThat(ran).isEqualTo(new Ran(0, "", ""));
        assertThat(ReadingJson.parse(Files.readString(out)).document().id()).isEqualTo("x");
    }

    @Test
    void outputThatCannotBeWrittenIsNamed() {
        String out = folder.resolve("none/r.jsonl").toString();
        Ran ran = Ran.withInput(ARTICLE.formatted("x"), "read", "-o", out, "-");
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.messages()).isEqualTo("rawi: " + out + ": cannot be written: no such folder\n");
    }

    @Test
    void badInputsAreNamedAndTheOthersAreRead() {
        Path good = write("good.json", ARTICLE.formatted("good"));
        Path bad = write("bad.jsonl", "{\"text\": \n" + ARTICLE.formatted("fine"));
        Path missing = folder.resolve("missing.txt");
        Ran ran = Ran.rawi("read", "--format=jsonl", missing.toString(), bad.toString(), good.toString());
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ids(ran)).containsExactly("fine", "good");
        assertThat(ran.messages().lines())
                .satisfiesExactlyInAnyOrder(
                        line -> assertThat(line).isEqualTo("rawi: " + missing + ": no such file or folder"),
                        line -> assertThat(line).startsWith("rawi: " + bad + ":1: not valid JSON: "),
                        line -> assertThat(line).isEqualTo("rawi: 2 read, 2 not"));
    }

    @Test
    void hardTextsAreReadWithoutAStackTrace() {
        Stream.of("«\\\"".repeat(50_000), "\\ud83d قال \\udc00", "((".repeat(20_000), "\\u0000\\u200f")
                .forEach(text -> {
                    Ran ran = Ran.withInput("{\"text\": \"قال الوزير " + text + "\"}", "read", "--format=jsonl", "-");
                    assertThat(ran.messages()).isEmpty();
                    assertThat(ran.output().getBytes(StandardCharsets.UTF_8)).doesNotContain((byte) '?');
                    assertThat(ran.exit()).isZero();
                });
    }

    @Test
    void wrongUsageIsExitTwo() {
        assertWrong("Missing required parameter", "read");
        assertWrong("Invalid value for option '--format'", "read", "--format=xml", "-");
        assertWrong("--jobs must be at least 1", "read", "--jobs=0", "-");
        assertWrong("--published 'gestern' is no ISO 8601 date", "read", "--published=gestern", "-");
        assertWrong("Unknown option: '--colour'", "read", "--colour", "-");
        assertWrong("Missing required subcommand");
    }

    @Test
    void helpAndVersionArePrinted() {
        assertThat(Ran.rawi("--help").output())
                .contains("Usage: rawi")
                .contains("read")
                .doesNotContain("train");
        assertThat(Ran.rawi("read", "--help").output())
                .contains("Usage: rawi read")
                .contains("INPUT");
        assertThat(Ran.rawi("--version").output()).startsWith("rawi ");
    }

    @Test
    void textIsColouredAtATerminalOnly() {
        String file = write("a.jsonl", ARTICLE.formatted("x")).toString();
        assertThat(Ran.atTerminal("read", file).output()).contains("\u001B[1m");
        assertThat(Ran.atTerminal("read", "--format=jsonl", file).output()).doesNotContain("\u001B[");
        assertThat(Ran.rawi("read", file).output()).doesNotContain("\u001B[");
    }

    @Test
    void progressIsShownAtATerminalWhenOutputGoesElsewhere() {
        String file = write("a.txt", "نص ".repeat(400_000)).toString();
        String out = folder.resolve("r.jsonl").toString();
        assertThat(Ran.atTerminal("read", "--format=jsonl", "-o", out, file).messages())
                .contains("Reading");
        assertThat(Ran.rawi("read", "--format=jsonl", "-o", out, file).messages())
                .isEmpty();
    }

    @Test
    void everyFormatIsTrainedWithoutOutput() {
        assertThat(Ran.rawi("train", write("a.jsonl", ARTICLE.formatted("x")).toString()))
                .isEqualTo(new Ran(0, "", ""));
    }

    private static void assertWrong(String message, String... arguments) {
        Ran ran = Ran.rawi(arguments);
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.messages()).contains(message);
        assertThat(ran.output()).isEmpty();
    }

    private static List<String> ids(Ran ran) {
        return ran.output()
                .lines()
                .map(line -> ReadingJson.parse(line).document().id())
                .toList();
    }

    private Path write(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}
