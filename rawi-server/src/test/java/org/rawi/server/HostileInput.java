package org.rawi.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What hostile clients send. Whatever it is, it is answered with a problem of theirs, never of ours, and nothing is lost. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class HostileInput {

    private static final int MOST = 64 << 10;
    private static final String TEXT = "قال وزير الزراعة سامي الأحمد إن الحكومة ترفض رفع الأسعار.";
    private static final List<String> LISTS = List.of(
            "/api/articles",
            "/api/statements",
            "/api/events",
            "/api/actors",
            "/api/agenda",
            "/api/search",
            "/api/facets");

    private final AtomicInteger fetched = new AtomicInteger();
    private Served served;
    private HttpServer inside;

    /** The URL of an empty library; null for a file. */
    abstract @Nullable String database();

    @BeforeAll
    void start() throws IOException {
        served = new Served(ServerOptions.DEFAULT.limits(MOST, 0), Pages.NONE, database());
        post("{\"id\":\"1\",\"title\":\"خبر\",\"text\":\"" + TEXT + "\",\"publishedAt\":\"2025-07-31\"}");
        inside = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        inside.createContext("/", exchange -> {
            fetched.incrementAndGet();
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        inside.start();
    }

    @AfterAll
    void stop() {
        inside.stop(0);
        served.close();
    }

    @AfterEach
    void nothingWasOurFault() {
        assertThat(served.log).isEmpty();
        assertThat(served.get("/api/articles?q=" + encoded("الزراعة")).body()).contains("\"id\":\"1\"");
    }

    private HttpResponse<String> post(String json) {
        return served.post("/api/articles", "application/json", json);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    @Test
    void scriptInTitleAndTextStaysText() {
        String script = "<script>alert('x')</script><img src=x onerror=alert(1)>";
        String json = "{\"id\":\"<script>\",\"title\":\"" + script + "\",\"text\":\"" + TEXT + script + "\"}";
        HttpResponse<String> added = post(json);
        assertThat(added.statusCode()).isEqualTo(201);
        String location = added.headers().firstValue("Location").orElseThrow();
        HttpResponse<String> article = served.get(location);
        assertThat(article.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
        assertThat(article.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(article.body()).contains("<script>alert('x')</script>");
    }

    @Test
    void cellsThatSpreadsheetsWouldRunAreMadeText() {
        post("{\"id\":\"formula\",\"title\":\"=HYPERLINK(\\\"http://evil.example\\\")\",\"text\":\"@SUM(1)\"}");
        String csv = served.get("/api/articles?format=csv").body();
        assertThat(csv).contains("'=HYPERLINK").doesNotContain(",\"=HYPERLINK").doesNotContain(",=HYPERLINK");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../../etc/passwd",
                "/api/../../../etc/passwd",
                "/api/%2e%2e/%2e%2e/etc/passwd",
                "/api/..%2f..%2fetc%2fpasswd",
                "/api/articles/..%5c..%5cetc",
                "/api/articles/%00",
                "/api/articles/1%00.json",
                "/api/articles/1;x=y",
                "/api/articles/-1",
                "/api/articles/9999999999999999999999",
                "/api/articles/0x1",
                "/api/articles/1e1",
                "/api/articles/%D9%A1",
                "/api/articles/%C3%28",
                "//etc/passwd",
                "/api//articles/",
                "/api/jobs/..%2f..%2fx",
                "/openapi.yaml/../rawi.db",
                "/assets/../../library.db",
                "/assets/..%2f..%2flibrary.db",
                "/META-INF/MANIFEST.MF",
                "/org/rawi/server/api/openapi.yaml",
                "/WEB-INF/web.xml",
                "http://evil.example/api/articles/1x"
            })
    void pathTricksLeadNowhere(String path) throws IOException {
        String answer = served.raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 4").doesNotContain("root:").doesNotContain("SQLite format");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/etc", "../..", "examples/../..", ".", "", "examples\\u0000", "file:///etc", "C:\\\\"})
    void foldersThatNobodyAllowedAreNotAdded(String folder) {
        int status = served.post("/api/jobs", "application/json", "{\"folder\":\"" + folder + "\"}")
                .statusCode();
        assertThat(status).isIn(400, 404);
    }

    static List<String> lists() {
        return LISTS;
    }

    @ParameterizedTest
    @MethodSource("lists")
    void sqlInAnyParameterIsAValueOrRefused(String path) {
        List<String> names = List.of(
                "q", "speaker", "actor", "country", "act", "form", "type", "status", "kind", "outlet", "from", "to",
                "offset", "limit", "format", "subject");
        List<String> attacks = List.of(
                "' OR '1'='1",
                "'; DROP TABLE article; --",
                "\" OR \"\"=\"",
                "1) UNION SELECT name FROM sqlite_master --",
                "%' OR 1=1 --",
                "\\",
                "$$ OR 1=1 $$",
                ":name ?",
                "NEAR(a b, 5) OR *",
                "\"unbalanced",
                "a AND NOT (b",
                "title:x -y ^z {a}",
                "-1",
                "1;SELECT 1",
                "2025-01-01' --");
        long before = served.library().counts().articles();
        for (String name : names) {
            for (String attack : attacks) {
                String query = "?" + name + "=" + encoded(attack) + (name.equals("q") ? "" : "&q=x");
                HttpResponse<String> response = served.get(path + query);
                assertThat(response.statusCode()).as(path + query).isIn(200, 400);
                assertThat(response.body())
                        .as(path + query)
                        .doesNotContainIgnoringCase("sqlite")
                        .doesNotContainIgnoringCase("postgres");
                if (response.statusCode() == 200 && attack.contains("=") && !path.equals("/api/facets")) {
                    assertThat(response.body()).as(path + query).contains("\"total\":0");
                }
            }
        }
        assertThat(served.library().counts().articles()).isEqualTo(before);
    }

    @Test
    void sqlInAnArticleIsText() {
        String attack = "'); DROP TABLE article; --";
        for (String field : List.of("id", "title", "text", "publisher")) {
            Map<String, String> article = new HashMap<>(Map.of("text", TEXT));
            article.merge(field, attack, String::concat);
            String json = Json.write(article);
            assertThat(post(json).statusCode()).as(field).isIn(200, 201);
        }
        assertThat(served.get("/api/articles?outlet=" + encoded(attack)).body()).contains("\"total\":1");
    }

    @Test
    void oversizeBodiesAreRefusedHoweverTheyCome() throws IOException {
        byte[] large = new byte[MOST + 1];
        Arrays.fill(large, (byte) 'a');
        for (String path : List.of("/api/read", "/api/articles", "/api/jobs")) {
            for (String type : List.of("text/plain", "application/json", "text/html")) {
                assertThat(served.raw(
                                "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: "
                                        + type + "\r\nContent-Length: 99999999999\r\n\r\n"))
                        .startsWith("HTTP/1.1 413");
            }
            HttpResponse<String> chunked = served.send(
                    "POST",
                    path,
                    "application/json",
                    HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)));
            assertThat(chunked.statusCode()).isEqualTo(413);
        }
        assertThat(served.raw("GET /api/articles?q=" + "a".repeat(40_000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n"))
                .startsWith("HTTP/1.1 4");
        assertThat(served.raw("GET /health HTTP/1.1\r\nHost: localhost\r\nX: " + "a".repeat(40_000) + "\r\n\r\n"))
                .startsWith("HTTP/1.1 4");
        assertThat(served.get("/api/articles?q=" + "a".repeat(2000)).statusCode())
                .isEqualTo(400);
    }

    @Test
    void packedBodiesAreNotUnpacked() {
        assertThat(served.post("/api/read", "text/plain", "x", "Content-Encoding", "gzip")
                        .statusCode())
                .isEqualTo(415);
    }

    @Test
    void jsonThatIsDeepOrBrokenIsRefused() {
        for (String json : List.of(
                "[".repeat(5000),
                "{\"a\":".repeat(5000),
                "{\"text\":",
                "[]",
                "1",
                "",
                "{\"text\":1}",
                "{\"text\":{}}",
                "{\"id\":[],\"text\":\"x\"}",
                "{\"text\":\"x\"} {\"text\":\"y\"}",
                "{\"text\":\"x\",\"publishedAt\":\"yesterday\"}",
                "{}",
                "{\"text\":\"x\",\"url\":\"javascript:alert(1)\"}")) {
            assertThat(post(json).statusCode())
                    .as(json.substring(0, Math.min(60, json.length())))
                    .isEqualTo(400);
        }
        assertThat(post("{\"text\":\" \"}").statusCode()).isEqualTo(422);
    }

    @Test
    void badUtf8IsRefusedAndNeverRepaired() {
        byte[] bad = {'{', '"', 't', 'e', 'x', 't', '"', ':', '"', (byte) 0xD9, '"', '}'};
        for (String type : List.of("application/json", "text/plain", "application/jsonl")) {
            HttpResponse<String> response =
                    served.send("POST", "/api/articles", type, HttpRequest.BodyPublishers.ofByteArray(bad));
            assertThat(response.statusCode()).as(type).isEqualTo(400);
            assertThat(response.body()).contains("byte 10");
        }
        assertThat(served.get("/api/articles?q=%C3%28").statusCode()).isEqualTo(400);
        assertThat(served.get("/api/articles?outlet=%ED%A0%80").statusCode()).isEqualTo(400);
        assertThat(served.get("/api/articles?%FF=1").statusCode()).isEqualTo(400);
        assertThat(served.post("/api/read", "text/plain; charset=no-such", "x").statusCode())
                .isEqualTo(415);
    }

    @Test
    void halfCharactersAndControlCharactersAreKeptOrRefused() {
        HttpResponse<String> half = post("{\"id\":\"half\",\"title\":\"\\ud800\",\"text\":\"" + TEXT + " \\udc00\"}");
        assertThat(half.statusCode()).isIn(201, 422);
        assertThat(post("{\"id\":\"nul\",\"text\":\"" + TEXT + "\\u0000\"}").statusCode())
                .isEqualTo(422);
        assertThat(post("{\"id\":\"n\\u0000l\",\"text\":\"" + TEXT + "\"}").statusCode())
                .isEqualTo(422);
        assertThat(post("{\"id\":\"marks\",\"text\":\"" + TEXT + "\\u202e\\u200f\\u0007\"}")
                        .statusCode())
                .isEqualTo(201);
        assertThat(served.get("/api/articles?format=jsonl").statusCode()).isEqualTo(200);
    }

    private List<String> privateLinks() {
        int port = inside.getAddress().getPort();
        return List.of(
                "http://127.0.0.1:" + port + "/",
                "http://localhost:" + port + "/",
                "http://[::1]:" + port + "/",
                "http://[::ffff:127.0.0.1]:" + port + "/",
                "http://2130706433:" + port + "/",
                "http://0x7f.0.0.1:" + port + "/",
                "http://0177.0.0.1:" + port + "/",
                "http://127.1:" + port + "/",
                "http://0.0.0.0:" + port + "/",
                "http://169.254.169.254/latest/meta-data/",
                "http://10.0.0.1/",
                "http://192.168.0.1/",
                "http://user:pass@127.0.0.1:" + port + "/",
                "http://127.0.0.1:" + port + "#@example.org/",
                "HTTP://127.0.0.1:" + port + "/");
    }

    @Test
    void linksToPrivatePlacesAreNotFetched() throws InterruptedException {
        for (String link : privateLinks()) {
            String body = Json.write(Map.of("url", link));
            assertThat(served.post("/api/read", "application/json", body).statusCode())
                    .as(link)
                    .isEqualTo(422);
            assertThat(post(body).statusCode()).as(link).isEqualTo(422);
        }
        for (String link :
                List.of("file:///etc/passwd", "ftp://10.0.0.1/", "gopher://127.0.0.1/", "jar:file:/x", "//a")) {
            assertThat(served.post("/api/read", "application/json", Json.write(Map.of("url", link)))
                            .statusCode())
                    .as(link)
                    .isEqualTo(400);
        }
        assertThat(fetched).hasValue(0);
    }

    @Test
    void jobsFetchNoPrivatePlacesEither() throws IOException, InterruptedException {
        String body = Json.write(Map.of("url", privateLinks().get(0)));
        HttpResponse<String> started = served.post("/api/jobs", "application/json", body);
        assertThat(started.statusCode()).isEqualTo(202);
        String events = served.get(started.headers().firstValue("Location").orElseThrow() + "/events")
                .body();
        assertThat(events).contains("event: end").contains("\"refused\":1").contains("\"added\":0");
        assertThat(fetched).hasValue(0);
    }

    @Test
    void aFeedHandedInAsAPageIsNotFollowed() {
        String feed =
                "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><rss version=\"2.0\">"
                        + "<channel><item><link>" + privateLinks().get(0)
                        + "</link><title>&x;</title></item></channel></rss>";
        HttpResponse<String> response = served.post("/api/read", "text/html", feed);
        assertThat(response.statusCode()).isIn(200, 422);
        assertThat(response.body()).doesNotContain("root:");
        assertThat(fetched).hasValue(0);
    }
}
