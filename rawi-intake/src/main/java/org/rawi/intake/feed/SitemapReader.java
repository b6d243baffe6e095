package org.rawi.intake.feed;

import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.SiteMapURL;
import crawlercommons.sitemaps.UnknownFormatException;
import crawlercommons.sitemaps.extension.Extension;
import crawlercommons.sitemaps.extension.ExtensionMetadata;
import crawlercommons.sitemaps.extension.NewsAttributes;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sitemaps, news sitemaps and indexes of them. */
final class SitemapReader {

    private static final String NOWHERE = "https://localhost/sitemap.xml";

    private SitemapReader() {}

    static Listing read(byte[] bytes, String url) throws IOException {
        SiteMapParser parser = new SiteMapParser(false, true);
        parser.enableExtension(Extension.NEWS);
        try {
            URL from = URI.create(url.isEmpty() ? NOWHERE : url).toURL();
            AbstractSiteMap map = parser.parseSiteMap("text/xml", ListingReader.trimmed(bytes), from);
            return map instanceof SiteMapIndex index ? lists(index) : entries((SiteMap) map);
        } catch (UnknownFormatException | IllegalArgumentException malformed) {
            throw new IOException("not a readable sitemap: " + ListingReader.firstLine(malformed.getMessage()));
        }
    }

    private static Listing lists(SiteMapIndex index) {
        List<String> lists = new ArrayList<>();
        index.getSitemaps().forEach(map -> lists.add(map.getUrl().toString()));
        return new Listing(List.of(), lists);
    }

    private static Listing entries(SiteMap map) {
        List<Entry> entries = new ArrayList<>();
        for (SiteMapURL page : map.getSiteMapUrls()) {
            NewsAttributes news = news(page);
            String title = news == null || news.getTitle() == null ? "" : news.getTitle();
            String date = news == null || news.getPublicationDate() == null
                    ? null
                    : news.getPublicationDate()
                            .toInstant()
                            .truncatedTo(ChronoUnit.SECONDS)
                            .toString();
            entries.add(new Entry(page.getUrl().toString(), title, date, ""));
        }
        return new Listing(entries, List.of());
    }

    private static @Nullable NewsAttributes news(SiteMapURL page) {
        ExtensionMetadata[] all = page.getAttributesForExtension(Extension.NEWS);
        return all != null && all.length > 0 && all[0] instanceof NewsAttributes news ? news : null;
    }
}
