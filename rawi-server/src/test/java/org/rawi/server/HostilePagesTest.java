package org.rawi.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.rawi.server.web.WebPages;

/** Every page, with articles made to break out of their place: what they hold stays text wherever it is shown. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class HostilePagesTest {

    private static final int MOST_PAGES = 150;
    private static final String ATTACK =
            "\"'><script>alert(1)</script><img src=x onerror=alert(1)><a href=javascript:alert(1)>";

    private Served served;

    @BeforeAll
    void start() throws IOException {
        served = new Served(ServerOptions.DEFAULT, new WebPages());
        for (int i = 0; i < 3; i++) {
            String article = Json.write(Map.of(
                    "id", "hostile-" + i + ATTACK,
                    "title", "خبر " + ATTACK,
                    "publisher", "جريدة " + ATTACK,
                    "publishedAt", "2025-10-0" + (i + 1),
                    "url", "https://example.org/" + i + "?" + ATTACK,
                    "text",
                            "قال وزير الزراعة سامي الأحمد إن \"الحكومة " + ATTACK
                                    + " ترفض رفع الأسعار\" في بيروت. وقتل ثلاثة جنود " + ATTACK
                                    + " في هجوم شنه مسلحون على حاجز في سيناء يوم الثلاثاء."));
            assertThat(served.post("/api/articles", "application/json", article).statusCode())
                    .isEqualTo(201);
        }
    }

    @AfterAll
    void stop() {
        served.close();
    }

    @Test
    void noPageShowsMarkupOfAnArticle() {
        Deque<String> waiting = new ArrayDeque<>(Set.of("/"));
        Set<String> seen = new HashSet<>();
        while (!waiting.isEmpty() && seen.size() < MOST_PAGES) {
            String path = waiting.remove();
            if (seen.add(path)) {
                HttpResponse<String> response = served.get(path);
                response.headers().firstValue("Location").ifPresent(next -> enqueue(next, waiting));
                if (response.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
                    Document page = Jsoup.parse(response.body(), served.at(path).toString());
                    check(path, page);
                    page.select("a[href]").forEach(link -> enqueue(link.absUrl("href"), waiting));
                }
            }
        }
        assertThat(seen).contains("/read", "/statements").hasSizeGreaterThan(20);
        assertThat(served.log).isEmpty();
    }

    @Test
    void parametersAreShownAsTextToo() {
        String attack = URLEncoder.encode(ATTACK, StandardCharsets.UTF_8);
        for (String path :
                Set.of("/read?title=", "/statements?q=", "/search?q=", "/events?outlet=", "/nothing", "/sign-in?to=")) {
            HttpResponse<String> response = served.get(path + attack);
            if (response.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
                check(path, Jsoup.parse(response.body(), served.at("/").toString()));
            }
        }
        assertThat(served.log).isEmpty();
    }

    private void enqueue(String address, Deque<String> waiting) {
        URI base = served.at("/");
        String own = base.getScheme() + "://" + base.getAuthority();
        if (address.startsWith(own)) {
            waiting.add(address.substring(own.length()));
        } else if (address.startsWith("/")) {
            waiting.add(address);
        }
    }

    private static void check(String path, Document page) {
        for (Element element : page.getAllElements()) {
            assertThat(element.attributes().asList())
                    .as(path + " " + element.tagName())
                    .noneMatch(HostilePagesTest::runs);
            if (element.tagName().equals("script")) {
                assertThat(element.attr("src")).as(path).startsWith("/");
                assertThat(element.data()).as(path).isBlank();
            }
            assertThat(element.tagName().equals("img") && element.attr("src").equals("x"))
                    .as(path)
                    .isFalse();
        }
    }

    private static boolean runs(Attribute attribute) {
        String value = attribute.getValue().strip();
        return attribute.getKey().startsWith("on")
                || attribute.getKey().equals("style")
                || value.regionMatches(true, 0, "javascript:", 0, 11);
    }
}
