package org.rawi.store.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.rawi.Reading;
import org.rawi.SearchTerms;
import org.rawi.store.base.CorrectionRow;
import org.rawi.store.base.Database;
import org.rawi.store.base.Dialect;
import org.rawi.store.base.Packing;
import org.rawi.store.correction.Correction;
import org.rawi.store.correction.CorrectionState;
import org.rawi.store.query.*;
import org.rawi.store.search.WordQuery;

/** The door of this package: every question a library answers, each from one connection of its own. */
public final class Finder {
    private final Database database;
    private final SearchTerms terms;
    private final Readings readings = new Readings();
    private final FacetMemory facets = new FacetMemory();

    public Finder(Database database, SearchTerms terms) {
        this.database = database;
        this.terms = terms;
    }

    <T extends @Nullable Object> T ask(Function<Handle, T> question) {
        return database.reading().withHandle(question::apply);
    }

    /**
     * The same for a question about words. PostgreSQL's planner takes reading all of them for cheap, since they lie outside
     * their rows, and must be kept from it.
     */
    private <T extends @Nullable Object> T askWords(Filter filter, Function<Handle, T> question) {
        if (database.dialect() == Dialect.SQLITE || filter.words() == null) {
            return ask(question);
        }
        return database.reading().inTransaction(handle -> {
            for (String scan : List.of("enable_seqscan", "enable_indexscan", "enable_indexonlyscan")) {
                handle.execute("SET LOCAL " + scan + " = off");
            }
            return question.apply(handle);
        });
    }

    private Conditions conditions(Filter filter) {
        String words = filter.words();
        return new Conditions(database.dialect(), filter, words == null ? null : WordQuery.parse(words, terms));
    }

    private Lists lists(Handle handle, Filter filter) {
        return lists(handle, conditions(filter));
    }

    Lists lists(Handle handle, Conditions conditions) {
        return new Lists(handle, readings, conditions);
    }

    /** What is in articles, in their order. */
    List<ArticleView> views(List<ArticleEntry> entries) {
        return ask(handle -> {
            List<Long> numbers = entries.stream().map(ArticleEntry::number).toList();
            Map<Long, Decoded> found = readings.of(handle, numbers);
            return numbers.stream()
                    .filter(found::containsKey)
                    .map(number -> Objects.requireNonNull(found.get(number)).view())
                    .toList();
        });
    }

    public void eachArticle(Filter filter, Consumer<ArticleEntry> taker) {
        Walks.articles(this, conditions(filter), taker);
    }

    public void eachReading(Filter filter, Consumer<ArticleView> taker) {
        Walks.readings(this, conditions(filter), taker);
    }

    public void eachStatement(Filter filter, Consumer<StatementEntry> taker) {
        Walks.statements(this, conditions(filter), taker);
    }

    public void eachEvent(Filter filter, Consumer<EventEntry> taker) {
        Walks.events(this, conditions(filter), taker);
    }

    public void eachAgenda(Filter filter, Consumer<AgendaEntry> taker) {
        Walks.agenda(this, conditions(filter), taker);
    }

    public void eachActor(Filter filter, Consumer<ActorEntry> taker) {
        Walks.actors(this, conditions(filter), taker);
    }

    /** The newest version of an article, if it was given with just this; else null. */
    public @Nullable ArticleEntry known(String id, String digest) {
        return ask(handle -> {
            List<ArticleEntry> entries = new ArrayList<>();
            Sql.of("SELECT a.* FROM article a WHERE a.id = ? AND a.newest = 1 AND a.digest = ?", id, digest)
                    .on(handle)
                    .reduceRows(entries, (all, row) -> {
                        all.add(Readings.entry(row));
                        return all;
                    });
            return entries.isEmpty() ? null : entries.get(0);
        });
    }

    public long revision() {
        return ask(Revision::of);
    }

    public @Nullable ArticleView article(long number) {
        return ask(handle -> {
            Decoded article = readings.of(handle, number);
            return article == null ? null : article.view();
        });
    }

    /** A newest version with its reading as it was made, without corrections. */
    public record Stored(ArticleEntry entry, Reading reading) {}

    /** The next so many newest versions, behind a number, whose reading was not made by this engine, rules and register. */
    public List<Stored> madeOtherwise(String madeBy, long after, int limit) {
        return ask(handle -> {
            List<Stored> stored = new ArrayList<>();
            Sql.of(
                            "SELECT a.*, r.packed FROM article a JOIN reading r ON r.article = a.number"
                                    + " WHERE a.newest = 1 AND a.made_by <> ? AND a.number > ? ORDER BY a.number LIMIT ?",
                            madeBy,
                            after,
                            limit)
                    .on(handle)
                    .reduceRows(stored, (all, row) -> {
                        all.add(new Stored(Readings.entry(row), Packing.unpack(row.getColumn("packed", byte[].class))));
                        return all;
                    });
            return stored;
        });
    }

    /** The versions of an article, newest first. */
    public List<ArticleEntry> versions(String id) {
        return ask(handle -> {
            List<ArticleEntry> entries = new ArrayList<>();
            Sql.of("SELECT a.* FROM article a WHERE a.id = ? ORDER BY a.version DESC", id)
                    .on(handle)
                    .reduceRows(entries, (all, row) -> {
                        all.add(Readings.entry(row));
                        return all;
                    });
            return entries;
        });
    }

    public Page<ArticleEntry> articles(Filter filter, Slice slice) {
        return askWords(filter, handle -> lists(handle, filter).articles(slice));
    }

    public Page<StatementEntry> statements(Filter filter, Slice slice) {
        return askWords(filter, handle -> lists(handle, filter).statements(slice));
    }

    public Page<EventEntry> events(Filter filter, Slice slice) {
        return askWords(filter, handle -> lists(handle, filter).events(slice));
    }

    public Page<AgendaEntry> agenda(Filter filter, Slice slice) {
        return askWords(filter, handle -> lists(handle, filter).agenda(slice));
    }

    public Page<ActorEntry> actors(Filter filter, Slice slice) {
        return ask(handle -> new ActorLists(handle).actors(conditions(filter.words(null)), filter.words(), slice));
    }

    public @Nullable ActorEntry actor(long number) {
        return ask(handle -> new ActorLists(handle).actor(number));
    }

    public @Nullable StatementView statement(long number) {
        return ask(handle -> {
            Lists lists = lists(handle, Filter.NONE);
            StatementEntry entry = lists.statement(number);
            return entry == null ? null : new StatementView(entry.saying(), lists.appearances(entry.saying()));
        });
    }

    public @Nullable EventView event(long number) {
        return ask(handle -> {
            Lists lists = lists(handle, Filter.NONE);
            EventEntry entry = lists.event(number);
            if (entry == null) {
                return null;
            }
            List<EventEntry> tellings = lists.tellings(entry.deed());
            return new EventView(entry.deed(), tellings, Figures.of(tellings));
        });
    }

    public Page<SearchHit> search(String words, Filter filter, Slice slice) {
        WordQuery query = WordQuery.parse(words, terms);
        if (query == null) {
            return new Page<>(List.of(), 0);
        }
        return askWords(
                filter.words(words),
                handle -> new Search(handle, readings, database.dialect(), terms)
                        .find(query, conditions(filter.words(null)), slice));
    }

    public List<Facet> facets(Subject subject, Filter filter) {
        return ask(handle -> {
            FacetMemory.Asked asked = new FacetMemory.Asked(subject, filter, Revision.of(handle));
            List<Facet> known = facets.get(asked);
            if (known == null) {
                known = new Facets(handle, conditions(filter)).of(subject);
                facets.put(asked, known);
            }
            return known;
        });
    }

    /** Corrections, latest first; of one article or, for null, of all. */
    public Page<Correction> corrections(CorrectionState state, @Nullable String article, Slice slice) {
        String which = switch (state) {
            case ALL -> "true";
            case APPLIED -> "undone IS NULL AND orphan = 0";
            case ORPHANED -> "undone IS NULL AND orphan = 1";
            case UNDONE -> "undone IS NOT NULL";
        };
        Sql where = Sql.of(" FROM correction WHERE " + which);
        if (article != null) {
            where.add(" AND article = ?", article);
        }
        return ask(handle -> new Page<>(
                Sql.of("SELECT *")
                        .add(where)
                        .add(" ORDER BY number DESC LIMIT ? OFFSET ?", slice.limit(), slice.offset())
                        .on(handle)
                        .map((row, context) -> CorrectionRow.of(row))
                        .list(),
                Sql.of("SELECT count(*)")
                        .add(where)
                        .on(handle)
                        .mapTo(Long.class)
                        .one()));
    }

    public List<Relation> relations(Filter filter, int most) {
        return ask(handle -> new Relations(handle, conditions(filter)).of(most));
    }

    public Page<StatementEntry> doubtfulStatements(Slice slice) {
        return ask(handle -> lists(handle, Filter.NONE).doubtfulStatements(slice));
    }

    public Page<EventEntry> doubtfulEvents(Slice slice) {
        return ask(handle -> lists(handle, Filter.NONE).doubtfulEvents(slice));
    }

    public @Nullable Said said(String words, Filter filter, Slice slice) {
        WordQuery query = WordQuery.parse(words, terms);
        return query == null
                ? null
                : ask(handle -> new Sayings(lists(handle, filter.words(words)), terms, query).of(slice));
    }

    public List<OutletEntry> outlets(int most) {
        return ask(handle -> new Outlets(handle).of(most));
    }

    public Counts counts() {
        return ask(handle -> handle.createQuery("SELECT (SELECT count(*) FROM article WHERE newest = 1),"
                        + " (SELECT count(*) FROM article), (SELECT count(*) FROM statement),"
                        + " (SELECT count(*) FROM statement WHERE earliest = 1), (SELECT count(*) FROM event),"
                        + " (SELECT count(*) FROM event WHERE earliest = 1),"
                        + " (SELECT count(*) FROM actor WHERE same_as IS NULL), (SELECT count(*) FROM agenda)")
                .map((row, context) -> new Counts(
                        row.getLong(1),
                        row.getLong(2),
                        row.getLong(3),
                        row.getLong(4),
                        row.getLong(5),
                        row.getLong(6),
                        row.getLong(7),
                        row.getLong(8)))
                .one());
    }
}
