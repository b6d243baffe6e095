package org.rawi.intake.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListingReaderTest {

    @TempDir
    Path folder;

    @Test
    void rssNamesItsArticles() throws IOException {
        Listing listing = read("""
                <?xml version="1.0" encoding="UTF-8"?>
                <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>أخبار</title>
                <item><title>خبر أول</title><link>https://a.example/1</link><pubDate>Thu, 31 Jul 2025 13:05:00 GMT</pubDate>
                <description>موجز</description><content:encoded><![CDATA[<p>النص الكامل للخبر</p>]]></content:encoded></item>
                <item><title>بلا رابط</title></item></channel></rss>""");
        assertThat(listing.entries())
                .containsExactly(new Entry(
                        "https://a.example/1", "خبر أول", "2025-07-31T13:05:00Z", "<p>النص الكامل للخبر</p>"));
    }

    @Test
    void atomNamesItsArticles() throws IOException {
        Listing listing = read("""
                <feed xmlns="http://www.w3.org/2005/Atom"><title>أخبار</title><entry><title>خبر</title>
                <link href="https://a.example/2"/><published>2025-07-31T16:05:00+03:00</published><summary>موجز</summary></entry></feed>""");
        assertThat(listing.entries())
                .containsExactly(new Entry("https://a.example/2", "خبر", "2025-07-31T13:05:00Z", "موجز"));
    }

    @Test
    void newsSitemapNamesItsArticles() throws IOException {
        Listing listing = read("""
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
                <url><loc>https://a.example/3</loc><news:news><news:publication><news:name>أ</news:name><news:language>ar</news:language></news:publication>
                <news:publication_date>2025-07-31T10:00:00+00:00</news:publication_date><news:title>خبر الخريطة</news:title></news:news></url></urlset>""");
        assertThat(listing.entries())
                .containsExactly(new Entry("https://a.example/3", "خبر الخريطة", "2025-07-31T10:00:00Z", ""));
    }

    @Test
    void sitemapIndexAndOpmlNameFurtherLists() throws IOException {
        assertThat(read("""
                                <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>https://a.example/s1.xml</loc></sitemap></sitemapindex>""").lists()).containsExactly("https://a.example/s1.xml");
        assertThat(read("""
                                <opml version="2.0"><body><outline text="صحف"><outline type="rss" xmlUrl="https://a.example/rss"/></outline></body></opml>""").lists()).containsExactly("https://a.example/rss");
    }

    @Test
    void externalEntitiesAreNeverRead() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "SECRET");
        for (String root : new String[] {"rss", "opml", "urlset"}) {
            String xml = "<?xml version=\"1.0\"?><!DOCTYPE " + root + " [<!ENTITY x SYSTEM \"" + secret.toUri()
                    + "\">]><" + root
                    + "><channel><title>&x;</title><item><link>https://a.example/&x;</link></item></channel></" + root
                    + ">";
            try {
                assertThat(read(xml).toString()).doesNotContain("SECRET");
            } catch (IOException refused) {
                assertThat(refused.getMessage()).doesNotContain("SECRET");
            }
        }
    }

    @Test
    void entitiesThatBlowUpAreRefused() {
        StringBuilder xml = new StringBuilder("<!DOCTYPE rss [<!ENTITY a \"ha\">");
        for (int i = 0; i < 20; i++) {
            xml.append("<!ENTITY a")
                    .append(i)
                    .append(" \"")
                    .append(("&a" + (i == 0 ? "" : i - 1) + ";").repeat(10))
                    .append("\">");
        }
        xml.append("]><rss><channel><title>&a19;</title></channel></rss>");
        assertThatThrownBy(() -> read(xml.toString())).isInstanceOf(IOException.class);
    }

    @Test
    void otherXmlIsRefused() {
        assertThatThrownBy(() -> read("<project><a/></project>"))
                .hasMessageContaining("not a feed, sitemap or OPML list");
        assertThatThrownBy(() -> read("<rss><channel>")).isInstanceOf(IOException.class);
    }

    @Test
    void pagesAreNoLists() {
        assertThat(ListingReader.isListing("<!doctype html><html><body><rss>".getBytes(StandardCharsets.UTF_8)))
                .isFalse();
        assertThat(ListingReader.isListing(
                        "\n <?xml version='1.0'?><!-- x --><rss version='2.0'>".getBytes(StandardCharsets.UTF_8)))
                .isTrue();
    }

    private static Listing read(String xml) throws IOException {
        return ListingReader.read(xml.getBytes(StandardCharsets.UTF_8), "");
    }
}
