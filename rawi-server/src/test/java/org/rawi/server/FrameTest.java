package org.rawi.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.rawi.Article;
import org.rawi.Reader;
import org.rawi.formats.ReadingJson;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class FrameTest {

    private static final String TEXT = "قال وزير الزراعة سامي الأحمد إن الحكومة ترفض رفع الأسعار.";

    private Served served;

    @BeforeAll
    void start() throws IOException {
        served = new Served(ServerOptions.DEFAULT);
    }

    @AfterAll
    void stop() {
        served.close();
    }

    @Test
    void healthAnswers() {
        assertThat(served.get("/health").body()).isEqualTo("{\"status\":\"ok\"}");
    }

    @Test
    void textIsReadAsTheReaderReadsIt() {
        HttpResponse<String> response = served.post("/api/read", "text/plain; charset=utf-8", TEXT);
        assertThat(response.statusCode()).isEqualTo(200);
        String id = ReadingJson.parse(response.body()).document().id();
        assertThat(response.body()).isEqualTo(ReadingJson.line(new Reader().read(Article.of(id, "", TEXT))));
    }

    @Test
    void theSameTextGetsTheSameId() {
        String first = served.post("/api/read", "text/plain", TEXT).body();
        assertThat(served.post("/api/read", "text/plain", TEXT).body()).isEqualTo(first);
    }

    @Test
    void articleOfJsonKeepsItsFields() {
        String json = "{\"id\":\"n-1\",\"title\":\"بيان\",\"text\":\"" + TEXT
                + "\",\"publishedAt\":\"2025-07-31\",\"publisher\":\"جريدة الساحل\",\"extra\":[1]}";
        var document = ReadingJson.parse(
                        served.post("/api/read", "application/json", json).body())
                .document();
        assertThat(document.id()).isEqualTo("n-1");
        assertThat(document.title()).isEqualTo("بيان");
        assertThat(document.publishedAt()).isEqualTo("2025-07-31");
    }

    @Test
    void pageIsReadWithItsParagraphs() {
        String paragraph = "<p>" + TEXT + " وأضاف أن القرار سيعرض على البرلمان في جلسة مقبلة.</p>";
        String html = "<html><head><title>خبر</title></head><body><article><h1>خبر عن الأسعار</h1>"
                + paragraph.repeat(4) + "</article></body></html>";
        var reading = ReadingJson.parse(served.post("/api/read?url=https://example.org/a", "text/html", html)
                .body());
        assertThat(reading.document().url()).isEqualTo("https://example.org/a");
        assertThat(reading.document().paragraphs()).isNotEmpty();
    }

    @Test
    void unknownAddressIsAProblem() {
        HttpResponse<String> response = served.get("/api/nothing");
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(response.body()).contains("urn:rawi:problem:not-found");
    }

    @Test
    void wrongMethodNamesTheRightOnes() {
        HttpResponse<String> response = served.get("/api/read");
        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.headers().firstValue("Allow").orElse("")).contains("POST");
    }

    @Test
    void unknownTypeIsRefused() {
        assertThat(served.post("/api/read", "application/pdf", "x").statusCode())
                .isEqualTo(415);
    }

    @Test
    void aRequestUnderWayEndsBeforeTheServerStops() throws Exception {
        Served stopping = new Served(ServerOptions.DEFAULT);
        byte[] body = TEXT.getBytes(StandardCharsets.UTF_8);
        String head = "POST /api/read HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\nConnection: close\r\n"
                + "Content-Length: " + body.length + "\r\n\r\n";
        try (Socket socket = new Socket("127.0.0.1", stopping.port())) {
            socket.setSoTimeout(20_000);
            OutputStream out = socket.getOutputStream();
            out.write(head.getBytes(StandardCharsets.UTF_8));
            out.write(body, 0, 10);
            out.flush();
            Thread.sleep(300); // so that the request is under way
            Thread closing = new Thread(stopping::close);
            closing.start();
            Thread.sleep(300);
            out.write(body, 10, body.length - 10);
            out.flush();
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 200")
                    .contains("\"schema\":\"rawi/1\"");
            closing.join();
        }
    }

    @Test
    void aBodyThatBreaksOffIsNoFaultOfOurs() throws IOException {
        String head =
                "POST /api/read HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\nContent-Length: 99\r\n\r\n";
        Served stopping = new Served(ServerOptions.DEFAULT);
        try (Socket socket = new Socket("127.0.0.1", stopping.port())) {
            socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            assertThat(stopping.get("/health").statusCode()).isEqualTo(200); // so that the other is under way
            stopping.close(); // waits no longer for the rest of it
        }
        assertThat(stopping.log).isEmpty();
    }

    @Test
    void aRequestThatDoesNotEndKeepsNoServerFromStopping() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch never = new CountDownLatch(1);
        Served stopping = new Served(
                ServerOptions.DEFAULT,
                (config, services) -> config.routes.get("/stuck", ctx -> {
                    asked.countDown();
                    never.await();
                }));
        try (Socket socket = new Socket("127.0.0.1", stopping.port())) {
            socket.getOutputStream()
                    .write("GET /stuck HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.UTF_8));
            asked.await();
            stopping.close();
            assertThat(stopping.log).anyMatch(line -> line.contains("cut short"));
        }
    }

    @Test
    void anAnswerThatFailsInItsMidstIsNotTakenForWhole() throws IOException {
        try (Served failing = new Served(
                ServerOptions.DEFAULT,
                (config, services) -> config.routes.get("/half", ctx -> {
                    ctx.outputStream().write(new byte[100_000]);
                    ctx.outputStream().flush();
                    throw new IllegalStateException("in the midst");
                }))) {
            String answer = failing.raw("GET /half HTTP/1.1\r\nHost: localhost\r\n\r\n");
            assertThat(answer).startsWith("HTTP/1.1 200").contains("chunked").doesNotEndWith("0\r\n\r\n");
            assertThat(failing.log)
                    .hasSize(1)
                    .first()
                    .asString()
                    .contains("broken off")
                    .contains("in the midst");
        }
    }
}
