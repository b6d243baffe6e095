package org.rawi.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rawi.intake.fetch.FetchOptions;
import org.rawi.intake.fetch.TestServer;

class WebInputTest {

    private final TestServer server = new TestServer();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void pageIsReadFromItsAddress() {
        server.page("/a", page("خبر من العاصمة"));
        Incoming.Arrived arrived = arrived(server.url("/a")).get(0);
        assertThat(arrived.article().title()).isEqualTo("خبر من العاصمة");
        assertThat(arrived.article().url()).isEqualTo(server.url("/a"));
        assertThat(arrived.page().retrievedAt()).isNotNull();
    }

    @Test
    void feedIsFollowedToItsPages() {
        server.page("/1", page("الخبر الأول"))
                .page("/2", page("الخبر الثاني"))
                .text("/rss", 200, rss("/1", "/2", "/missing"));
        List<Incoming> all = take(server.url("/rss"));
        assertThat(titles(all)).containsExactly("الخبر الأول", "الخبر الثاني");
        assertThat(all.get(0))
                .isInstanceOfSatisfying(
                        Incoming.Arrived.class,
                        first -> assertThat(first.article().publishedAt()).isEqualTo("2025-07-31T13:05:00Z"));
        assertThat(refusals(all)).containsExactly(server.url("/missing") + ": the server answers 404");
    }

    @Test
    void opmlAndSitemapIndexAreFollowedToTheirFeeds() {
        server.page("/1", page("الخبر الأول"))
                .text("/rss", 200, rss("/1"))
                .page("/2", page("الخبر الثاني"))
                .text(
                        "/map.xml",
                        200,
                        "<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><url><loc>" + server.url("/2")
                                + "</loc></url></urlset>")
                .text(
                        "/index.xml",
                        200,
                        "<sitemapindex xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><sitemap><loc>"
                                + server.url("/map.xml") + "</loc></sitemap></sitemapindex>")
                .text(
                        "/opml",
                        200,
                        "<opml version='2.0'><body><outline xmlUrl='" + server.url("/rss") + "'/></body></opml>");
        assertThat(titles(take(server.url("/opml"), server.url("/index.xml"))))
                .containsExactly("الخبر الأول", "الخبر الثاني");
    }

    @Test
    void badAddressesAreRefusedAndTheRestIsRead() {
        server.page("/good", page("خبر سليم"))
                .redirect("/inside", "http://10.0.0.1/")
                .redirect("/loop", "/loop")
                .on("/endless", exchange -> {
                    exchange.sendResponseHeaders(200, 0);
                    while (true) {
                        exchange.getResponseBody().write(new byte[8192]);
                    }
                })
                .text("/pdf", 200, "x")
                .on("/image", exchange -> TestServer.send(exchange, 200, "image/png", new byte[] {1, 2, 3}));
        List<Incoming> all = take(
                server.url("/endless"),
                server.url("/loop"),
                server.url("/image"),
                "http://nohost.invalid/",
                server.url("/good"));
        assertThat(titles(all)).containsExactly("خبر سليم");
        assertThat(refusals(all))
                .containsExactly(
                        server.url("/endless") + ": larger than 200000 bytes",
                        server.url("/loop") + ": more than 5 redirects",
                        server.url("/image") + ": no page, but image/png",
                        "http://nohost.invalid/: no such host: nohost.invalid");
    }

    @Test
    void loopbackIsRefusedUnlessAllowed() {
        server.page("/a", page("خبر"));
        List<Incoming> all = new ArrayList<>();
        new ArticleIntake(InputStream.nullInputStream(), null, bytes -> {}).take(List.of(server.url("/a")), all::add);
        assertThat(refusals(all)).singleElement().asString().contains("127.0.0.1 is private");
        assertThat(server.requests()).isEmpty();
    }

    private List<Incoming.Arrived> arrived(String url) {
        return take(url).stream().map(Incoming.Arrived.class::cast).toList();
    }

    private static List<Incoming> take(String... inputs) {
        FetchOptions fetching =
                FetchOptions.DEFAULT.allowPrivate(true).delay(Duration.ZERO).limits(200_000, Duration.ofSeconds(5));
        List<Incoming> all = new ArrayList<>();
        new ArticleIntake(InputStream.nullInputStream(), null, bytes -> {})
                .with(IntakeOptions.DEFAULT.fetching(fetching))
                .take(List.of(inputs), all::add);
        return all;
    }

    private static List<String> titles(List<Incoming> all) {
        return all.stream()
                .filter(Incoming.Arrived.class::isInstance)
                .map(each -> ((Incoming.Arrived) each).article().title())
                .toList();
    }

    private static List<String> refusals(List<Incoming> all) {
        return all.stream()
                .filter(Incoming.Refused.class::isInstance)
                .map(each -> each.where() + ": " + ((Incoming.Refused) each).reason())
                .toList();
    }

    private static String page(String title) {
        return "<html lang=ar><head><title>" + title + "</title></head><body><h1>" + title
                + "</h1><div class=text><p>أعلنت الوزارة اليوم أن الأعمال في المشروع ستبدأ مطلع الشهر المقبل، وفق بيان لها.</p>"
                + "<p>وقال الوزير إن الكلفة ستوزع على عامين، وإن الأولوية ستكون للأحياء الأكثر تضررا من الانقطاع.</p></div></body></html>";
    }

    private String rss(String... paths) {
        StringBuilder rss = new StringBuilder("<rss version='2.0'><channel><title>أخبار</title>");
        for (String path : paths) {
            rss.append("<item><title>خبر</title><link>")
                    .append(server.url(path))
                    .append("</link><pubDate>Thu, 31 Jul 2025 13:05:00 GMT</pubDate></item>");
        }
        return rss.append("</channel></rss>").toString();
    }
}
