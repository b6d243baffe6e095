package org.rawi.intake.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.rawi.reading.Evidence;

class PageReaderTest {

    private static final String PROSE =
            "<p>أعلنت الوزارة أن المرحلة الأولى من المشروع ستبدأ مطلع الشهر المقبل، وفق بيان صدر اليوم.</p>"
                    + "<p>وقال الوزير إن الكلفة ستوزع على عامين، وإن الأولوية ستكون للأحياء الأكثر تضررا.</p>";
    private static final PageReader READER = new PageReader();

    @Test
    void pageWithoutProseIsNone() {
        assertThat(read("<html><body><ul><li><a href=1>خبر</a><li><a href=2>آخر</a></ul></body></html>"))
                .isNull();
        assertThat(read("")).isNull();
    }

    @Test
    void everyCandidateIsKeptWithWhereItStood() {
        Page page = page(
                "<title>عنوان آخر</title><meta property='og:title' content='عنوان الخبر'><h1>عنوان الخبر</h1>" + PROSE);
        assertThat(page.article().title()).isEqualTo("عنوان الخبر");
        assertThat(page.evidence())
                .contains(
                        new Evidence("title", "عنوان آخر", "title", false),
                        new Evidence("title", "عنوان الخبر", "meta:og:title", true),
                        new Evidence("title", "عنوان الخبر", "h1", true));
    }

    @Test
    void relativeCanonicalAddressIsResolved() {
        Page page = Objects.requireNonNull(READER.read(new PageSource(
                ("<link rel=canonical href='/n/5'><h1>عنوان الخبر</h1>" + PROSE).getBytes(StandardCharsets.UTF_8),
                "a.html",
                null,
                "https://a.example/n/5?utm=1",
                null)));
        assertThat(page.canonicalUrl()).isEqualTo("https://a.example/n/5");
        assertThat(page.article().id()).isEqualTo("https://a.example/n/5");
        assertThat(page.article().url()).isEqualTo("https://a.example/n/5?utm=1");
    }

    @Test
    void frontPageAsCanonicalAddressIsNotBelieved() {
        assertThat(page("<link rel=canonical href='https://a.example/'><h1>عنوان الخبر</h1>" + PROSE)
                        .canonicalUrl())
                .isNull();
    }

    @Test
    void articleBodyOfJsonLdIsNeverHandedOnAlone() {
        assertThat(read(
                        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"عنوان\",\"articleBody\":\""
                                + PROSE.replaceAll("<[^>]*>", "").repeat(5) + "\"}</script><div id=root></div>"))
                .isNull();
    }

    @Test
    void creditedSourceIsAFieldAndStaysInTheText() {
        Page page = page("<h1>عنوان الخبر</h1><div>" + PROSE + "<p>المصدر: رويترز + وكالات</p></div>");
        assertThat(page.article().text()).endsWith("المصدر: رويترز + وكالات");
        assertThat(page.evidence()).anySatisfy(evidence -> {
            assertThat(evidence.field()).isEqualTo("source");
            assertThat(evidence.value()).isEqualTo("رويترز + وكالات");
        });
    }

    @Test
    void firstLineIsTheTitleOfAPageThatNamesNone() {
        Page page = page("<div><div>افتتاح المعرض السنوي للكتاب</div>" + PROSE + "</div>");
        assertThat(page.article().title()).isEqualTo("افتتاح المعرض السنوي للكتاب");
        assertThat(page.article().text()).startsWith("أعلنت الوزارة");
    }

    @TestFactory
    Object hostilePagesAreReadInBoundedTime() {
        Map<String, String> pages = Map.of(
                "deep", "<div>".repeat(60_000) + PROSE,
                "wide", "<p>كلمة</p>".repeat(60_000) + PROSE,
                "labels", "<h3>التعليقات</h3><p>نص قصير من كلمات.</p>".repeat(20_000),
                "links", "<li><a href=x>رابط إلى خبر</a>".repeat(40_000) + PROSE,
                "ampersands", "&ldquo".repeat(60_000) + "?a=&b" + PROSE,
                "attributes", "<div class='" + "comment-share ad ".repeat(40_000) + "'>" + PROSE + "</div>",
                "json", "<script type='application/ld+json'>" + "[{\"a\":".repeat(50_000) + "</script>" + PROSE,
                "tags", "<".repeat(100_000) + PROSE,
                "numbers", "<p>" + "2025-".repeat(50_000) + "</p>" + PROSE,
                "title", "<title>" + "أ | ".repeat(3_000) + "</title>" + "<p>أ</p>".repeat(3_000) + PROSE);
        return pages.entrySet().stream()
                .map(page -> DynamicTest.dynamicTest(
                        page.getKey(),
                        () -> assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read(page.getValue()))));
    }

    private static Page page(String html) {
        return Objects.requireNonNull(read(html));
    }

    private static @Nullable Page read(String html) {
        return READER.read(PageSource.of(html.getBytes(StandardCharsets.UTF_8), "a.html"));
    }
}
