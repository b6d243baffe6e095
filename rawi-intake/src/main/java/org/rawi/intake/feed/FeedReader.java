package org.rawi.intake.feed;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** RSS and Atom. */
final class FeedReader {

    private FeedReader() {}

    static Listing read(byte[] bytes) throws IOException {
        try (XmlReader reader = new XmlReader(new ByteArrayInputStream(ListingReader.trimmed(bytes)), true)) {
            SyndFeedInput input = new SyndFeedInput();
            input.setAllowDoctypes(false);
            input.setXmlHealerOn(true);
            SyndFeed feed = input.build(reader);
            List<Entry> entries = new ArrayList<>();
            for (SyndEntry entry : feed.getEntries()) {
                String link = link(entry);
                if (link != null) {
                    entries.add(
                            new Entry(link, text(entry.getTitle()), date(entry.getPublishedDate()), content(entry)));
                }
            }
            return new Listing(entries, List.of());
        } catch (FeedException | IllegalArgumentException malformed) {
            throw new IOException("not a readable feed: " + ListingReader.firstLine(malformed.getMessage()));
        }
    }

    private static @Nullable String link(SyndEntry entry) {
        String link = entry.getLink() == null ? entry.getUri() : entry.getLink();
        boolean web = link != null
                && (link.strip().startsWith("http://") || link.strip().startsWith("https://"));
        return web ? link.strip() : null;
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }

    private static @Nullable String date(@Nullable Date date) {
        return date == null
                ? null
                : date.toInstant().truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** The longest of the contents and the description. */
    private static String content(SyndEntry entry) {
        String longest = "";
        List<SyndContent> contents = new ArrayList<>(entry.getContents());
        if (entry.getDescription() != null) {
            contents.add(entry.getDescription());
        }
        for (SyndContent content : contents) {
            String value = text(content.getValue());
            longest = value.length() > longest.length() ? value : longest;
        }
        return longest;
    }
}
