package org.rawi.store.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.rawi.Article;
import org.rawi.SearchTerms;
import org.rawi.reading.Document;
import org.rawi.reading.Event;
import org.rawi.reading.Statement;
import org.rawi.store.base.Dialect;
import org.rawi.store.query.EventEntry;
import org.rawi.store.query.Page;
import org.rawi.store.query.SearchHit;
import org.rawi.store.query.Slice;
import org.rawi.store.query.Snippet;
import org.rawi.store.query.StatementEntry;
import org.rawi.store.search.Hits;
import org.rawi.store.search.Snippets;
import org.rawi.store.search.WordQuery;
import org.rawi.text.Anchor;

/** Finds articles by their words, best first. */
final class Search {
    private static final int MOST_FINDINGS = 5;
    private static final int MOST_RANKED = 300;

    private final Handle handle;
    private final Readings readings;
    private final Dialect dialect;
    private final SearchTerms terms;

    Search(Handle handle, Readings readings, Dialect dialect, SearchTerms terms) {
        this.handle = handle;
        this.readings = readings;
        this.dialect = dialect;
        this.terms = terms;
    }

    private record Ranked(long number, double score) {}

    /** {@code conditions} are the filter's, without the words. */
    Page<SearchHit> find(WordQuery query, Conditions conditions, Slice slice) {
        List<Ranked> ranked = ranking(query, conditions)
                .add(" ORDER BY score DESC, number DESC LIMIT ? OFFSET ?", slice.limit(), slice.offset())
                .on(handle)
                .map((row, context) -> new Ranked(row.getLong("number"), row.getDouble("score")))
                .list();
        long total = Sql.of("SELECT count(*)")
                .add(matching(query, conditions))
                .on(handle)
                .mapTo(Long.class)
                .one();
        Map<Long, Decoded> articles =
                readings.of(handle, ranked.stream().map(Ranked::number).toList());
        List<SearchHit> hits = new ArrayList<>();
        for (Ranked each : ranked) {
            Decoded article = articles.get(each.number());
            if (article != null) {
                hits.add(hit(article, each.score(), query));
            }
        }
        return new Page<>(hits, total);
    }

    /** The articles that match; {@code w} are their words. */
    private Sql matching(WordQuery query, Conditions conditions) {
        return switch (dialect) {
            case SQLITE ->
                Sql.of(" FROM words w JOIN article a ON a.number = w.rowid WHERE words MATCH ? AND ", query.sqlite())
                        .add(conditions.articles());
            case POSTGRESQL ->
                Sql.of(
                                " FROM words w JOIN article a ON a.number = w.article WHERE w.keys @@ ?::tsquery AND ",
                                query.postgresql())
                        .add(conditions.articles());
        };
    }

    /**
     * PostgreSQL must fetch an article's words to rank it, so it ranks the latest matches only; the others come behind them,
     * latest first.
     */
    private Sql ranking(WordQuery query, Conditions conditions) {
        return switch (dialect) {
            case SQLITE ->
                Sql.of("SELECT a.number, -bm25(words, 2.0, 1.5, 1.5, 1.0) AS score")
                        .add(matching(query, conditions));
            case POSTGRESQL ->
                Sql.of(
                                "SELECT f.number, CASE WHEN f.place > ? THEN 0 ELSE (SELECT ts_rank(r.keys, ?::tsquery, 1)"
                                        + " FROM words r WHERE r.article = f.number) END AS score FROM (SELECT a.number,"
                                        + " row_number() OVER (ORDER BY a.day DESC, a.number DESC) AS place",
                                MOST_RANKED,
                                query.postgresql())
                        .add(matching(query, conditions))
                        .add(") AS f");
        };
    }

    private SearchHit hit(Decoded article, double score, WordQuery query) {
        Document document = article.reading().document();
        Article text = Article.of(document.id(), document.title(), document.text());
        List<Anchor> hits = Hits.of(query, text, terms.words(text));
        List<Snippet> snippets = Snippets.of(text, hits);
        return new SearchHit(article.entry(), score, snippets, statements(article, hits), events(article, snippets));
    }

    private static List<StatementEntry> statements(Decoded article, List<Anchor> hits) {
        List<StatementEntry> found = new ArrayList<>();
        for (int place = 0; place < article.reading().statements().size() && found.size() < MOST_FINDINGS; place++) {
            Statement statement = article.reading().statements().get(place);
            List<Anchor> content = statement.content();
            if (!article.rejected().contains(statement.id())
                    && hits.stream().anyMatch(hit -> content.stream().anyMatch(each -> overlap(each, hit)))) {
                found.add(Entries.statement(article, place, 0, 1));
            }
        }
        return found;
    }

    private static List<EventEntry> events(Decoded article, List<Snippet> snippets) {
        List<EventEntry> found = new ArrayList<>();
        for (int place = 0; place < article.reading().events().size() && found.size() < MOST_FINDINGS; place++) {
            Event event = article.reading().events().get(place);
            Anchor trigger = event.trigger();
            if (!article.rejected().contains(event.id())
                    && snippets.stream().anyMatch(snippet -> overlap(snippet.stretch(), trigger))) {
                found.add(Entries.event(article, place, 0, Entries.day(article), 1));
            }
        }
        return found;
    }

    private static boolean overlap(Anchor first, Anchor second) {
        return first.in() == second.in() && first.start() < second.end() && second.start() < first.end();
    }
}
