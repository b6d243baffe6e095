package org.rawi.server;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.rawi.Article;
import org.rawi.intake.Incoming;
import org.rawi.intake.PublicationDate;
import org.rawi.intake.feed.ListingReader;
import org.rawi.intake.fetch.FetchException;
import org.rawi.intake.fetch.FetchOptions;
import org.rawi.intake.fetch.Fetched;
import org.rawi.intake.fetch.Fetcher;
import org.rawi.intake.page.Page;
import org.rawi.intake.page.PageReader;
import org.rawi.intake.page.PageSource;

/** Single articles as they are handed in over HTTP: as text, as a page, or as a link to one. */
public final class Arrivals implements AutoCloseable {

    private static final int FETCHERS = 4;

    /** A fetcher remembers what sites told it, and which it could not reach; not for longer than this. */
    private static final Duration MEMORY = Duration.ofMinutes(10);

    private static final int PATIENCE_SECONDS = 10;

    private final PageReader pages = new PageReader();
    private final BlockingQueue<Aged> fetchers = new ArrayBlockingQueue<>(FETCHERS);
    private final FetchOptions fetching;

    private record Aged(Fetcher fetcher, long madeNanos) {
        boolean isOld() {
            return System.nanoTime() - madeNanos > MEMORY.toNanos();
        }
    }

    Arrivals(FetchOptions fetching) {
        this.fetching = fetching.state(null);
        for (int i = 0; i < FETCHERS; i++) {
            fetchers.add(fresh());
        }
    }

    private Aged fresh() {
        return new Aged(new Fetcher(fetching), System.nanoTime());
    }

    /** An article of which the fields are given. An absent id is made from the words. */
    public Incoming.Arrived article(
            @Nullable String id,
            String title,
            String text,
            @Nullable String publishedAt,
            @Nullable String url,
            @Nullable String publisher) {
        if (title.isBlank() && text.isBlank()) {
            throw new ProblemException(ProblemKind.UNREADABLE, "the text is empty");
        }
        for (String each : new @Nullable String[] {id, title, text, url, publisher}) {
            if (each != null && each.indexOf('\0') >= 0) {
                throw new ProblemException(ProblemKind.UNREADABLE, "not text: it has NUL characters");
            }
        }
        if (publishedAt != null && !PublicationDate.isValid(publishedAt)) {
            throw new ProblemException(ProblemKind.MALFORMED, "publishedAt is no ISO 8601 date, such as 2025-07-31");
        }
        String known = id != null && !id.isBlank() ? id : idOf(title, text);
        Article article = new Article(known, title, text, publishedAt, url, publisher);
        return new Incoming.Arrived("the request", article, null, List.of(), null);
    }

    /** The article on a page. */
    public Incoming.Arrived page(byte[] html, @Nullable String charset, @Nullable String url) {
        return page(new PageSource(html, "page-" + digest(html), charset, url, null));
    }

    /** The article behind a link, fetched with all the care of the intake. */
    public Incoming.Arrived link(String url) {
        Fetched fetched = fetch(url);
        String type = fetched.contentType() == null ? "" : fetched.contentType().toLowerCase(Locale.ROOT);
        if (ListingReader.isListing(fetched.bytes())) {
            throw new ProblemException(ProblemKind.UNREADABLE, "the link leads to a list of articles, not to one");
        }
        if (!type.isEmpty() && !type.contains("html") && !type.contains("xml") && !type.startsWith("text/")) {
            throw new ProblemException(ProblemKind.UNREADABLE, "the link leads to no page");
        }
        return page(new PageSource(
                fetched.bytes(), fetched.url(), fetched.charset(), fetched.url(), fetched.retrievedAt()));
    }

    private Incoming.Arrived page(PageSource given) {
        Page page = pages.read(given);
        if (page == null) {
            throw new ProblemException(ProblemKind.UNREADABLE, "no article on this page");
        }
        return new Incoming.Arrived("the request", page.article(), page, List.of(), null);
    }

    private Fetched fetch(String url) {
        Aged taken = null;
        try {
            taken = fetchers.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (taken == null) {
                throw new ProblemException(ProblemKind.BUSY, "other links are being fetched; try again later");
            }
            return taken.fetcher().fetch(url);
        } catch (FetchException refused) {
            throw new ProblemException(ProblemKind.UNREADABLE, "the link cannot be fetched: " + refused.reason());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new ProblemException(ProblemKind.BUSY, "the server is stopping");
        } finally {
            if (taken != null) {
                fetchers.add(taken.isOld() ? fresh() : taken);
            }
        }
    }

    private static String idOf(String title, String text) {
        return "text-" + digest((title + "\n" + text).getBytes(StandardCharsets.UTF_8));
    }

    private static String digest(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, 12);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void close() {
        fetchers.forEach(each -> each.fetcher().close());
    }
}
