package org.rawi.intake.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Pages written for Rawi in the markup of real Arabic sites; each must come out as the file beside it says. */
class ArabicPagesTest {

    private static final Path FOLDER = folder();
    private static final PageReader READER = new PageReader();

    @TestFactory
    Stream<DynamicTest> pageIsExtractedExactly() throws IOException {
        return pages().stream()
                .map(page -> DynamicTest.dynamicTest(
                        name(page),
                        () -> assertThat(described(page))
                                .isEqualTo(Files.readString(FOLDER.resolve(name(page) + ".expected")))));
    }

    @TestFactory
    Stream<DynamicTest> paragraphsAreAnchoredInTextAndPage() throws IOException {
        return pages().stream()
                .map(page -> DynamicTest.dynamicTest(name(page), () -> {
                    Page read = read(page);
                    assertThat(read.paragraphs()).isNotEmpty().allSatisfy(paragraph -> {
                        var anchor = paragraph.anchor();
                        assertThat(read.article().text().substring(anchor.start(), anchor.end()))
                                .isEqualTo(anchor.text());
                        assertThat(paragraph.path()).startsWith("/html/body");
                    });
                }));
    }

    @Test
    void thereAreTwenty() throws IOException {
        assertThat(pages()).hasSizeGreaterThanOrEqualTo(20);
    }

    static String described(Path page) throws IOException {
        Page read = read(page);
        StringBuilder text = new StringBuilder();
        line(text, "title", read.article().title());
        line(text, "publishedAt", read.article().publishedAt());
        line(text, "modifiedAt", read.modifiedAt());
        line(text, "byline", String.join(" | ", read.byline()));
        line(text, "publisher", read.article().publisher());
        line(text, "section", read.section());
        line(text, "tags", String.join(" | ", read.tags()));
        line(text, "canonicalUrl", read.canonicalUrl());
        text.append("\n== text\n").append(read.article().text()).append("\n\n== removed\n");
        read.removed()
                .forEach(removed -> text.append(removed.rule())
                        .append(": ")
                        .append(removed.text())
                        .append('\n'));
        return text.toString();
    }

    private static void line(StringBuilder text, String name, String value) {
        text.append(name)
                .append(": ")
                .append(value == null || value.isEmpty() ? "-" : value)
                .append('\n');
    }

    private static Page read(Path page) throws IOException {
        return Objects.requireNonNull(READER.read(PageSource.of(Files.readAllBytes(page), name(page))));
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    private static String name(Path page) {
        return page.getFileName().toString().replace(".html", "");
    }

    private static Path folder() {
        return Path.of("src/test/resources/org/rawi/intake/page/arabic");
    }
}
