package org.rawi.store.write;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rawi.Article;
import org.rawi.Reading;
import org.rawi.SearchTerms;
import org.rawi.SearchTerms.Word;
import org.rawi.store.amend.Amended;
import org.rawi.store.amend.Amending;
import org.rawi.store.base.Dialect;
import org.rawi.store.base.Keepable;
import org.rawi.store.base.Moments;
import org.rawi.store.base.Packing;
import org.rawi.store.correction.Correction;
import org.rawi.store.merge.Gists;

/** Puts articles and readings into the database, with the corrections that apply to them. */
final class Articles {
    private static final int AT_ONCE = 500;

    private final Session session;
    private final Batches batches;
    private final Listing listing;
    private final CorrectionLog log;
    private final SearchTerms terms;

    Articles(Session session, Batches batches, Listing listing, CorrectionLog log, SearchTerms terms) {
        this.session = session;
        this.batches = batches;
        this.listing = listing;
        this.log = log;
        this.terms = terms;
    }

    /** What is known of an id: the newest version's number, version and digest. */
    record Known(long number, int version, String digest) {}

    @Nullable
    Known known(String id) throws SQLException {
        return session.first(
                "SELECT number, version, digest FROM article WHERE id = ? ORDER BY version DESC LIMIT 1",
                row -> new Known(row.getLong(1), row.getInt(2), row.getString(3)),
                Keepable.of(id));
    }

    /** What is known of the ids of some articles. */
    Map<String, Known> known(List<Prepared> all) throws SQLException {
        Map<String, String> ids = new HashMap<>();
        all.forEach(
                each -> ids.put(Keepable.of(each.article().id()), each.article().id()));
        Map<String, Known> known = new HashMap<>();
        List<String> wanted = List.copyOf(ids.keySet());
        for (int from = 0; from < wanted.size(); from += AT_ONCE) {
            List<String> some = wanted.subList(from, Math.min(from + AT_ONCE, wanted.size()));
            session.each(
                    "SELECT number, version, digest, id FROM article WHERE id IN (?" + ", ?".repeat(some.size() - 1)
                            + ") ORDER BY version",
                    row -> known.put(
                            ids.get(row.getString(4)), new Known(row.getLong(1), row.getInt(2), row.getString(3))),
                    some.toArray());
        }
        return known;
    }

    void insert(long number, int version, String now, Prepared prepared) throws SQLException {
        Article article = prepared.article();
        batches.articles
                .number(number)
                .text(Keepable.of(article.id()))
                .number(version)
                .text(prepared.digest())
                .text(Keepable.of(article.title()))
                .text(Keepable.orNull(article.url()))
                .text(Keepable.orNull(article.publisher()))
                .text(Keepable.orNull(article.publishedAt()))
                .text(Moments.day(article.publishedAt()))
                .number(Moments.seconds(article.publishedAt()))
                .text(now)
                .text(madeBy(prepared.reading()))
                .row();
        reading(number, prepared);
        words(number, prepared.words());
    }

    /** Puts another reading in the place of an article's, and lists what is in it. */
    void replace(long number, Prepared prepared) throws SQLException {
        listing.leave(number);
        session.execute("DELETE FROM reading WHERE article = ?", number);
        session.execute("UPDATE article SET made_by = ? WHERE number = ?", madeBy(prepared.reading()), number);
        reading(number, prepared);
        unindex(number);
        words(number, prepared.words());
    }

    /** Applies an article's corrections anew, after one was made or undone. */
    void correct(long number, Reading raw) throws SQLException {
        listing.leave(number);
        List<Correction> corrections = log.holding(raw.document().id());
        Amended amended = Amending.of(raw, corrections);
        log.orphans(corrections, amended);
        String actors = listing.enter(number, day(raw), amended, compared(amended));
        boolean changed = isChanged(amended);
        session.execute(
                "UPDATE reading SET corrected = ?, rejected = ?, touched = ?, actors = ? WHERE article = ?",
                changed ? Packing.pack(amended.reading()) : new byte[0],
                String.join(",", amended.rejected()),
                String.join(",", amended.touched()),
                actors,
                number);
    }

    /** Takes an older version's findings and words out; its text and reading stay. */
    void retire(long number) throws SQLException {
        session.execute("UPDATE article SET newest = 0 WHERE number = ?", number);
        listing.leave(number);
        unindex(number);
    }

    private void reading(long number, Prepared prepared) throws SQLException {
        List<Correction> corrections = log.holding(prepared.article().id());
        Amended amended = Amended.untouched(prepared.reading());
        Findings findings = prepared.findings();
        if (!corrections.isEmpty()) {
            amended = Amending.of(prepared.reading(), corrections);
            log.orphans(corrections, amended);
            findings = compared(amended);
        }
        String actors = listing.enter(number, Moments.day(prepared.article().publishedAt()), amended, findings);
        batches.readings
                .number(number)
                .bytes(prepared.packed())
                .bytes(isChanged(amended) ? Packing.pack(amended.reading()) : new byte[0])
                .text(String.join(",", amended.rejected()))
                .text(String.join(",", amended.touched()))
                .text(actors)
                .row();
    }

    private static boolean isChanged(Amended amended) {
        return !amended.touched().isEmpty();
    }

    private Findings compared(Amended amended) {
        Reading reading = amended.reading();
        List<Word> words = terms.words(Article.of(
                reading.document().id(),
                reading.document().title(),
                reading.document().text()));
        return Findings.of(reading, Gists.of(reading, words));
    }

    private static String day(Reading reading) {
        return Moments.day(reading.document().publishedAt());
    }

    private static String madeBy(Reading reading) {
        return reading.engine() + ' ' + reading.rules() + ' ' + reading.register();
    }

    private void words(long number, List<String> words) throws SQLException {
        batches.words.number(number);
        for (String each : words) {
            batches.words.text(each);
        }
        batches.words.row();
    }

    private void unindex(long number) throws SQLException {
        String column = session.dialect() == Dialect.SQLITE ? "rowid" : "article";
        session.execute("DELETE FROM words WHERE " + column + " = ?", number);
    }
}
