package org.rawi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rawi.arabic.text.AnyText;

class ReaderTest {

    private static final Reader READER = new Reader();

    @Provide
    Arbitrary<String> units() {
        return AnyText.units();
    }

    @Provide
    Arbitrary<String> news() {
        return AnyText.news();
    }

    @Property(tries = 500)
    void anyCodeUnitsAreReadAndEveryAnchorHasItsCharacters(
            @ForAll("units") String title, @ForAll("units") String text) {
        read(title, text);
    }

    @Property(tries = 1500)
    void newsWordsInAnyOrderAreReadAndEveryAnchorHasItsCharacters(
            @ForAll("news") String title, @ForAll("news") String text) {
        read(title, text);
    }

    @Property(tries = 100)
    void readingIsTheSameEveryTimeAndInEveryReader(@ForAll("news") String title, @ForAll("news") String text) {
        Article article = Article.of("a", title, text);
        assertThat(READER.read(article)).isEqualTo(READER.read(article)).isEqualTo(OTHER.read(article));
    }

    private static final Reader OTHER = new Reader();

    @Test
    void readerIsSafeForManyThreads() {
        List<Article> articles = IntStream.range(0, 200)
                .mapToObj(i -> Article.of(
                        "a" + i,
                        "",
                        "قال الوزير رقم " + i + " إن كلمة" + i + " ستعقد. وأضاف أن الوفد" + i + " سيغادر."))
                .toList();
        List<Reading> oneByOne = articles.stream().map(new Reader()::read).toList();
        assertThat(articles.parallelStream().map(new Reader()::read).toList()).isEqualTo(oneByOne);
    }

    /** Texts that once broke something; a backslash-u escape stands for a unit that UTF-8 cannot hold. */
    @TestFactory
    Stream<DynamicTest> pastCrashesAreRead() throws IOException, URISyntaxException {
        URL folder = Objects.requireNonNull(ReaderTest.class.getResource("crashes"));
        List<Path> files;
        try (Stream<Path> listed = Files.list(Path.of(folder.toURI()))) {
            files = listed.sorted().toList();
        }
        assertThat(files).isNotEmpty();
        return files.stream()
                .map(file -> dynamicTest(String.valueOf(file.getFileName()), () -> {
                    String text = unescaped(Files.readString(file));
                    read("", text);
                    read(text, "");
                }));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "«", "\"", "“", "'", "((", "{", "(", "ـ", "\u064B", "\u200F", "\uD83D", "\n", ".", "-", "و", "محمد ",
                "قال ", "أن ", "الوزير ", "«محمد» ", "وزير، ", "الذي ", "من ", "بحسب "
            })
    void aHundredThousandUnitsOfOneThingAreReadInTime(String piece) {
        String text = piece.repeat(100_000 / piece.length());
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read("", text));
    }

    private static void read(String title, String text) {
        Article article = Article.of("a", title, text);
        Reading reading = READER.read(article);
        Anchors.assertTrue(article, reading);
        assertThat(READER.explain(article)).hasSameSizeAs(reading.statements());
    }

    private static String unescaped(String text) {
        StringBuilder plain = new StringBuilder();
        int at = 0;
        for (int escape = text.indexOf("\\u"); escape >= 0; escape = text.indexOf("\\u", at)) {
            plain.append(text, at, escape).append((char) Integer.parseInt(text.substring(escape + 2, escape + 6), 16));
            at = escape + 6;
        }
        return plain.append(text.substring(at)).toString();
    }
}
