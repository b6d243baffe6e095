package org.rawi.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rawi.Article;
import org.rawi.store.query.Filter;
import org.rawi.store.query.Slice;

/** A process that is killed while it adds loses nothing it was told of and leaves nothing half-written. */
class CrashTest {
    private static final int ACKNOWLEDGED = 300;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    /** Adds without end and says what is in. */
    static final class Endless {
        private Endless() {}

        public static void main(String[] arguments) {
            PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
            Adding.Listener listener = new Adding.Listener() {
                @Override
                public void added(Article article, Added added) {
                    out.println(article.id());
                }

                @Override
                public void failed(Article article, Throwable failure) {
                    out.println("failed");
                }
            };
            try (Library library = Library.open(arguments[0], LibraryContract.READER);
                    Adding adding = new Adding(library, 2, listener)) {
                for (int i = 0; true; i++) {
                    adding.add(article(i), UnaryOperator.identity());
                }
            }
        }
    }

    private static Article article(int number) {
        return Article.of(
                "n" + number, "خبر", "قال الوزير سامر النجار إن المشروع رقم " + number + " اكتمل في مدينة العقبة.");
    }

    @Test
    void killedWhileAddingItLosesNothingItAcknowledged() throws IOException, InterruptedException {
        String file = folder.resolve("rawi.db").toString();
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(
                        java, "-cp", System.getProperty("java.class.path"), Endless.class.getName(), file)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<String> acknowledged = new ArrayList<>();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                acknowledged.add(line);
                if (acknowledged.size() == ACKNOWLEDGED) {
                    process.toHandle().destroyForcibly();
                }
            }
        }
        process.waitFor();

        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(ACKNOWLEDGED);
        try (Library library = Library.open(file, LibraryContract.READER)) {
            for (String id : acknowledged.subList(0, acknowledged.size() - 1)) {
                assertThat(library.versions(id)).as(id).hasSize(1);
            }
            long articles = library.counts().articles();
            library.eachReading(
                    Filter.NONE, view -> assertThat(view.statementNumbers()).isNotEmpty());
            assertThat(library.search("المشروع", Filter.NONE, Slice.first(1)).total())
                    .isEqualTo(articles);
            assertThat(library.add(article(0)).outcome()).isEqualTo(Added.Outcome.UNCHANGED);
            assertThat(library.add(article(1_000_000)).outcome()).isEqualTo(Added.Outcome.NEW);
        }
    }
}
