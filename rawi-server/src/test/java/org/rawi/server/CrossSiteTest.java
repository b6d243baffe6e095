package org.rawi.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What pages of other sites, opened in a browser on this machine, cannot do. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class CrossSiteTest {

    private static final String ARTICLE = "{\"id\":\"1\",\"text\":\"قال الوزير إن الاتفاق انتهى.\"}";

    private Served served;

    @BeforeAll
    void start() throws IOException {
        served = new Served(ServerOptions.DEFAULT, (config, services) -> {
            config.routes.get("/form", ctx -> ctx.result(services.forms().token(ctx)));
            config.routes.post("/form", ctx -> ctx.result("done"));
        });
    }

    @AfterAll
    void stop() {
        served.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://evil.example", "null", "http://127.0.0.1.evil.example", "http://127.0.0.1", "file://"})
    void anotherOriginMayNotWrite(String origin) {
        assertThat(served.post("/api/articles", "application/json", ARTICLE, "Origin", origin)
                        .statusCode())
                .isEqualTo(403);
        assertThat(served.library().counts().articles()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site"})
    void anotherSiteMayNotWrite(String site) {
        assertThat(served.post("/api/articles", "text/plain", "نص", "Sec-Fetch-Site", site)
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void ourOwnOriginMay() {
        String origin = "http://127.0.0.1:" + served.port();
        assertThat(served.post("/api/read", "text/plain", "نص", "Origin", origin, "Sec-Fetch-Site", "same-origin")
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"evil.example", "evil.example:7294", "127.0.0.1.evil.example", "localhost.evil.example", ""})
    void aNameThatSomebodyMadePointHereIsNotAnsweredTo(String host) throws IOException {
        String answer = served.raw("GET /api/articles HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 4").doesNotContain("\"items\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1:80", "[::1]:7294", "LOCALHOST:1"})
    void namesOfThisMachineAre(String host) throws IOException {
        assertThat(served.raw("GET /health HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200");
    }

    @Test
    void aServerWithAnOriginAnswersToItsNameToo() throws IOException {
        ServerOptions options = ServerOptions.DEFAULT.origin(URI.create("https://rawi.example.org"));
        try (Served other = new Served(options)) {
            assertThat(other.raw("GET /health HTTP/1.1\r\nHost: rawi.example.org\r\nConnection: close\r\n\r\n"))
                    .startsWith("HTTP/1.1 200")
                    .contains("Strict-Transport-Security");
            assertThat(other.raw("GET /health HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
                    .startsWith("HTTP/1.1 421");
        }
    }

    @Test
    void aFormNeedsTheTokenOfItsPage() {
        HttpResponse<String> page = served.get("/form");
        String cookie = page.headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(cookie).contains("SameSite=Strict").contains("HttpOnly");
        String seed = cookie.substring(0, cookie.indexOf(';'));
        String form = "application/x-www-form-urlencoded";
        assertThat(served.post("/form", form, "a=b").statusCode()).isEqualTo(403);
        assertThat(served.post("/form", form, "a=b", "Cookie", seed).statusCode())
                .isEqualTo(403);
        assertThat(served.post("/form", form, Forms.FIELD + "=" + page.body()).statusCode())
                .isEqualTo(403);
        assertThat(served.post("/form", form, Forms.FIELD + "=x" + page.body(), "Cookie", seed)
                        .statusCode())
                .isEqualTo(403);
        String otherSeed = Forms.COOKIE + "=AAAAAAAAAAAAAAAAAAAAAAAA";
        assertThat(served.post("/form", form, Forms.FIELD + "=" + page.body(), "Cookie", otherSeed)
                        .statusCode())
                .isEqualTo(403);
        assertThat(served.post("/form", form, Forms.FIELD + "=" + page.body(), "Cookie", seed)
                        .statusCode())
                .isEqualTo(200);
        assertThat(served.post("/form", "text/plain", "", "Cookie", seed, Forms.HEADER, page.body())
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/health", "/api/articles", "/api/nothing", "/openapi.yaml", "/form"})
    void everyAnswerBindsTheBrowser(String path) {
        var headers = served.get(path).headers();
        String policy = headers.firstValue("Content-Security-Policy").orElse("");
        assertThat(policy)
                .contains("default-src 'none'")
                .contains("frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Access-Control-Allow-Origin")).isEmpty();
        assertThat(headers.firstValue("Server")).isEmpty();
    }
}
