package org.rawi.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rawi.intake.feed.Entry;
import org.rawi.intake.feed.Listing;
import org.rawi.intake.feed.ListingReader;
import org.rawi.intake.fetch.FetchException;
import org.rawi.intake.fetch.Fetched;
import org.rawi.intake.fetch.Fetcher;
import org.rawi.intake.page.PageSource;

/** The articles behind web addresses: pages, and feeds, sitemaps and OPML lists with all that they name. */
final class WebArticles {

    /** A feed's own content is taken for the whole article from this many characters on. */
    private static final int WHOLE = 1200;

    private static final int USEFUL = 200;
    private static final int DEEPEST = 3;
    private static final int MOST_LISTS = 200;

    private final Gate gate;
    private final Supplier<Fetcher> fetcher;
    private final Set<String> listsSeen = new HashSet<>();

    WebArticles(Gate gate, Supplier<Fetcher> fetcher) {
        this.gate = gate;
        this.fetcher = fetcher;
    }

    /** Whether an input is an address and no file. */
    static boolean isAddress(String input) {
        String lower = input.toLowerCase(Locale.ROOT);
        return lower.startsWith("http://") || lower.startsWith("https://");
    }

    /** What an address leads to. */
    void take(String url) {
        if (!gate.course().enter(url)) {
            return;
        }
        long done = gate.course().done();
        Fetched fetched = fetch(url, url);
        if (fetched != null && ListingReader.isListing(fetched.bytes())) {
            listing(url, fetched.bytes(), fetched.url(), done);
        } else if (fetched != null) {
            gate.course().behind(Mark.DONE);
            page(url, fetched, null);
        }
    }

    /** A list of articles; the first {@code done} of them are left out. */
    void listing(String where, byte[] bytes, String url, long done) {
        Counter counter = new Counter(done);
        listing(where, bytes, url, counter, 0);
    }

    /** Counts the entries of a list and the lists in it. */
    private static final class Counter {
        private final long done;
        private long number;

        Counter(long done) {
            this.done = done;
        }
    }

    private void listing(String where, byte[] bytes, String url, Counter counter, int depth) {
        Listing listing;
        try {
            listing = ListingReader.read(bytes, url);
        } catch (IOException malformed) {
            gate.refuse(where, String.valueOf(malformed.getMessage()));
            return;
        }
        for (Entry entry : listing.entries()) {
            counter.number++;
            if (counter.number > counter.done) {
                gate.course().behind(counter.number);
                entry(entry);
            }
        }
        lists(where, listing.lists(), counter, depth);
        if (listing.entries().isEmpty() && listing.lists().isEmpty()) {
            gate.refuse(where, "the list is empty");
        }
    }

    private void lists(String where, List<String> lists, Counter counter, int depth) {
        for (String list : lists) {
            if (depth >= DEEPEST || listsSeen.size() >= MOST_LISTS) {
                gate.refuse(where, "too many lists in lists, the rest is left out");
                return;
            }
            Fetched fetched = listsSeen.add(list) ? fetch(list, list) : null;
            if (fetched != null) {
                listing(list, fetched.bytes(), fetched.url(), counter, depth + 1);
            }
        }
    }

    private void entry(Entry entry) {
        if (entry.content().length() >= WHOLE && entry.content().contains("<")) {
            gate.page(entry.url(), carried(entry), entry.publishedAt());
            return;
        }
        try {
            Fetched fetched = fetcher.get().fetch(entry.url());
            if (fetched.unchanged()) {
                gate.note(entry.url(), "not changed since it was last fetched");
            } else {
                page(entry.url(), fetched, entry.publishedAt());
            }
        } catch (FetchException refused) {
            if (entry.content().length() >= USEFUL) {
                gate.note(entry.url(), refused.reason() + "; read as far as the feed carries it");
                gate.page(entry.url(), carried(entry), entry.publishedAt());
            } else {
                gate.refuse(entry.url(), refused.reason());
            }
        }
    }

    /** The article as a feed carries it, as a page. */
    private static PageSource carried(Entry entry) {
        String title = org.jsoup.nodes.Entities.escape(entry.title());
        String html = "<html><head><title>" + title + "</title></head><body><article><h1>" + title + "</h1><div>"
                + entry.content() + "</div></article></body></html>";
        return new PageSource(html.getBytes(StandardCharsets.UTF_8), entry.url(), "utf-8", entry.url(), null);
    }

    private @Nullable Fetched fetch(String where, String url) {
        try {
            Fetched fetched = fetcher.get().fetch(url);
            if (!fetched.unchanged()) {
                return fetched;
            }
            gate.note(where, "not changed since it was last fetched");
        } catch (FetchException refused) {
            gate.refuse(where, refused.reason());
        }
        return null;
    }

    private void page(String where, Fetched fetched, @Nullable String published) {
        String type = fetched.contentType() == null ? "" : fetched.contentType().toLowerCase(Locale.ROOT);
        boolean page = type.isEmpty() || type.contains("html") || type.contains("xml") || type.startsWith("text/");
        if (page) {
            PageSource source = new PageSource(
                    fetched.bytes(), fetched.url(), fetched.charset(), fetched.url(), fetched.retrievedAt());
            gate.page(where, source, published);
        } else {
            gate.refuse(where, "no page, but " + type);
        }
    }
}
