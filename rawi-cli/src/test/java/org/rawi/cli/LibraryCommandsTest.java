package org.rawi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rawi.Reader;
import org.rawi.reading.Act;
import org.rawi.reading.Statement;
import org.rawi.store.Library;
import org.rawi.store.query.ArticleView;

class LibraryCommandsTest {
    private static final String TEXT =
            "قال وزير المياه نادر الشوابكة إن السد سيمتلئ في الربيع. وأضاف أن المزارعين سيعوضون.";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private String library;

    @BeforeEach
    void name() {
        library = folder.resolve("rawi.db").toString();
    }

    private Path articles(String... lines) throws IOException {
        return Files.write(folder.resolve("articles.jsonl"), List.of(lines));
    }

    private static String article(String id, String text) {
        return "{\"id\": \"" + id + "\", \"title\": \"خبر\", \"text\": \"" + text
                + "\", \"publishedAt\": \"2025-03-04\"}";
    }

    private Ran add(Path file) {
        return Ran.rawi("add", "--db", library, file.toString());
    }

    @Test
    void addingTellsWhatIsNewChangedAndKnown() throws IOException {
        assertThat(add(articles(article("one", TEXT), article("two", TEXT))).messages())
                .contains("2 new, 0 changed, 0 known");

        Ran again = add(articles(article("one", TEXT), article("two", TEXT + " انتهى."), article("three", TEXT)));

        assertThat(again.exit()).isZero();
        assertThat(again.messages()).contains("1 new, 1 changed, 1 known");
    }

    @Test
    void whatCannotBeReadIsNamedAndTheRestIsAdded() throws IOException {
        Ran ran = add(articles(article("one", TEXT), "{\"id\": \"none\"}"));

        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.messages())
                .contains("articles.jsonl")
                .contains("no field 'text'")
                .contains("1 new");
    }

    @Test
    void aFileThatIsNoLibraryIsRefusedInWords() throws IOException {
        Path file = Files.writeString(folder.resolve("notes.txt"), "هذا ليس مكتبة ".repeat(100));

        Ran ran = Ran.rawi("export", "--db", file.toString());

        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.messages()).contains("notes.txt").contains("no library").doesNotContain("Exception");
        assertThat(Files.readString(file)).startsWith("هذا");
    }

    @Test
    void readingsAndListsAreExported() throws IOException {
        add(articles(article("one", TEXT), article("two", TEXT)));

        Ran readings = Ran.rawi("export", "--db", library);
        Ran statements = Ran.rawi("export", "--db", library, "--what", "statements", "--format", "csv");
        Path parquet = folder.resolve("events.parquet");
        Ran events = Ran.rawi(
                "export", "--db", library, "--what", "actors", "--format", "parquet", "-o", parquet.toString());

        assertThat(readings.output().lines()).hasSize(2).allMatch(line -> line.contains("rawi/1"));
        assertThat(statements.output()).startsWith("number,").contains("نادر الشوابكة");
        assertThat(events.exit()).isZero();
        assertThat(Files.readAllBytes(parquet)).startsWith("PAR1".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void parquetToStandardOutputIsWrongUsage() {
        assertThat(Ran.rawi("export", "--db", library, "--what", "events", "--format", "parquet")
                        .exit())
                .isEqualTo(2);
        assertThat(Ran.rawi("export", "--db", library, "--format", "csv").exit())
                .isEqualTo(2);
    }

    @Test
    void correctedArticlesAreExportedAnnotated() throws IOException {
        add(articles(article("one", TEXT), article("two", TEXT + " وأكد أن العمل مستمر.")));
        try (Library open = Library.open(library, new Reader())) {
            ArticleView view = Objects.requireNonNull(open.article("one"));
            Statement first = view.reading().statements().get(0);
            open.corrections()
                    .correctAct(
                            Objects.requireNonNull(view.numbers().get(first.id())), first.key(), Act.PROMISE, "منى");
        }

        Ran ran = Ran.rawi(
                "export", "--db", library, "--gold", folder.resolve("gold").toString());

        assertThat(ran.exit()).isZero();
        assertThat(folder.resolve("gold"))
                .isDirectoryContaining("glob:**/one.json")
                .isDirectoryNotContaining("glob:**/two.json");
        assertThat(folder.resolve("gold/one.json"))
                .content()
                .contains("PROMISE")
                .contains("نادر الشوابكة");
    }

    @Test
    void rereadingWhatThisEngineReadDoesNothing() throws IOException {
        add(articles(article("one", TEXT)));

        assertThat(Ran.rawi("reread", "--db", library).messages()).contains("0 read again");
    }

    @Test
    void aWatchedFeedIsAddedOnceAndAFailingOneIsTold() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        String host = "http://127.0.0.1:" + server.getAddress().getPort();
        String item = "<item><title>خبر</title><link>" + host + "/a</link><description><![CDATA[<p>"
                + (TEXT + " ").repeat(20) + "</p>]]></description></item>";
        byte[] feed = ("<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>ت</title><link>" + host
                        + "</link><description>ت</description>" + item + "</channel></rss>")
                .getBytes(StandardCharsets.UTF_8);
        server.createContext("/feed", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "application/rss+xml");
            exchange.sendResponseHeaders(200, feed.length);
            exchange.getResponseBody().write(feed);
            exchange.close();
        });
        server.start();
        try {
            String address = host + "/feed";

            Ran first = Ran.rawi("watch", "--db", library, "--once", "--allow-private", address);
            Ran second = Ran.rawi("watch", "--db", library, "--once", "--allow-private", address, host + "/gone");

            assertThat(first.messages()).contains("1 new");
            assertThat(first.exit()).isZero();
            assertThat(second.messages()).contains("1 known").contains("/gone");
            assertThat(second.exit()).isEqualTo(1);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void aFailingFeedIsAskedEverMoreRarely() {
        Schedule schedule = new Schedule(List.of("feed"), Duration.ofMinutes(10));
        Instant now = Instant.parse("2025-01-01T00:00:00Z");

        schedule.asked("feed", now, false);
        assertThat(schedule.next().at()).isEqualTo(now.plus(Duration.ofMinutes(20)));
        schedule.asked("feed", now, false);
        assertThat(schedule.next().at()).isEqualTo(now.plus(Duration.ofMinutes(40)));
        for (int i = 0; i < 20; i++) {
            schedule.asked("feed", now, false);
        }
        assertThat(schedule.next().at()).isEqualTo(now.plus(Duration.ofHours(6)));
        schedule.asked("feed", now, true);
        assertThat(schedule.next().at()).isEqualTo(now.plus(Duration.ofMinutes(10)));
    }
}
