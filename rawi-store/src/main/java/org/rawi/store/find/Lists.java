package org.rawi.store.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.rawi.reading.AgendaItem;
import org.rawi.store.query.AgendaEntry;
import org.rawi.store.query.ArticleEntry;
import org.rawi.store.query.EventEntry;
import org.rawi.store.query.Numbers;
import org.rawi.store.query.Page;
import org.rawi.store.query.Slice;
import org.rawi.store.query.StatementEntry;

/** The library's lists, a slice at a time: articles and findings latest first. */
final class Lists {
    private final Handle handle;
    private final Readings readings;
    private final Conditions conditions;

    Lists(Handle handle, Readings readings, Conditions conditions) {
        this.handle = handle;
        this.readings = readings;
        this.conditions = conditions;
    }

    /** A row of a list of findings: the finding, what it is an appearance of, its day, how often it appears. */
    private record Row(long number, long group, String day, int count) {}

    Page<ArticleEntry> articles(Slice slice) {
        List<ArticleEntry> entries = new ArrayList<>();
        Sql.of("SELECT a.* FROM article a WHERE ")
                .add(conditions.articles())
                .add(" ORDER BY a.day DESC, a.number DESC LIMIT ? OFFSET ?", slice.limit(), slice.offset())
                .on(handle)
                .reduceRows(entries, (all, row) -> {
                    all.add(Readings.entry(row));
                    return all;
                });
        return new Page<>(entries, total("article a", conditions.articles()));
    }

    private static final String STATEMENTS = "SELECT s.number, s.saying AS grouped, s.day,"
            + " (SELECT count(DISTINCT x.number >> 20) FROM statement x WHERE x.saying = s.saying) AS appearances"
            + " FROM statement s WHERE ";
    private static final String EVENTS = "SELECT e.number, e.deed AS grouped, e.day,"
            + " (SELECT count(DISTINCT x.number >> 20) FROM event x WHERE x.deed = e.deed) AS appearances"
            + " FROM event e WHERE ";
    private static final String AGENDA =
            "SELECT g.number, g.number AS grouped, g.day, 1 AS appearances FROM agenda g WHERE ";

    Page<StatementEntry> statements(Slice slice) {
        Sql sql = Sql.of(STATEMENTS)
                .add(conditions.statements())
                .add(" ORDER BY s.day DESC, s.number DESC LIMIT ? OFFSET ?", slice.limit(), slice.offset());
        return new Page<>(entries(rows(sql), this::statement), total("statement s", conditions.statements()));
    }

    /** The next so many, behind a number, in the order of their numbers. */
    List<StatementEntry> statementsBehind(long last, int limit) {
        Sql sql = Sql.of(STATEMENTS)
                .add(conditions.statements())
                .add(" AND s.number > ? ORDER BY s.number LIMIT ?", last, limit);
        return entries(rows(sql), this::statement);
    }

    Page<EventEntry> events(Slice slice) {
        Sql sql = Sql.of(EVENTS)
                .add(conditions.events())
                .add(" ORDER BY e.day DESC, e.number DESC LIMIT ? OFFSET ?", slice.limit(), slice.offset());
        return new Page<>(entries(rows(sql), this::event), total("event e", conditions.events()));
    }

    /** The next so many, behind a number, in the order of their numbers. */
    List<EventEntry> eventsBehind(long last, int limit) {
        Sql sql =
                Sql.of(EVENTS).add(conditions.events()).add(" AND e.number > ? ORDER BY e.number LIMIT ?", last, limit);
        return entries(rows(sql), this::event);
    }

    Page<AgendaEntry> agenda(Slice slice) {
        Sql sql = Sql.of(AGENDA)
                .add(conditions.agenda())
                .add(" ORDER BY g.day DESC, g.number DESC LIMIT ? OFFSET ?", slice.limit(), slice.offset());
        return new Page<>(entries(rows(sql), this::agenda), total("agenda g", conditions.agenda()));
    }

    /** The next so many, behind a number, in the order of their numbers. */
    List<AgendaEntry> agendaBehind(long last, int limit) {
        Sql sql =
                Sql.of(AGENDA).add(conditions.agenda()).add(" AND g.number > ? ORDER BY g.number LIMIT ?", last, limit);
        return entries(rows(sql), this::agenda);
    }

    private AgendaEntry agenda(Found found) {
        int place = Numbers.place(found.row().number());
        AgendaItem item = found.article().reading().agenda().get(place);
        return Entries.agenda(found.article(), place, new Outcomes(handle, readings).of(found.article(), item));
    }

    /** Statements that nobody looked at yet, the least sure ones first. */
    Page<StatementEntry> doubtfulStatements(Slice slice) {
        Sql where = Sql.of("s.earliest = 1 AND s.doubt > 0");
        List<Row> rows = rows(Sql.of(
                        "SELECT s.number, s.saying AS grouped, s.day, 1 AS appearances FROM statement s WHERE ")
                .add(where)
                .add(" ORDER BY s.doubt DESC, s.day DESC, s.number LIMIT ? OFFSET ?", slice.limit(), slice.offset()));
        return new Page<>(entries(rows, this::statement), total("statement s", where));
    }

    /** Events that nobody looked at yet, the least sure ones first. */
    Page<EventEntry> doubtfulEvents(Slice slice) {
        Sql where = Sql.of("e.earliest = 1 AND e.doubt > 0");
        List<Row> rows = rows(Sql.of("SELECT e.number, e.deed AS grouped, e.day, 1 AS appearances FROM event e WHERE ")
                .add(where)
                .add(" ORDER BY e.doubt DESC, e.day DESC, e.number LIMIT ? OFFSET ?", slice.limit(), slice.offset()));
        return new Page<>(entries(rows, this::event), total("event e", where));
    }

    /** All appearances of a statement, earliest first. */
    List<StatementEntry> appearances(long saying) {
        return entries(
                rows(Sql.of(
                        "SELECT s.number, s.saying AS grouped, s.day, 1 AS appearances FROM statement s"
                                + " JOIN article a ON a.number = s.number >> 20"
                                + " WHERE s.saying = ? ORDER BY s.earliest DESC, a.day, a.moment, s.number",
                        saying)),
                this::statement);
    }

    /** All tellings of an event, earliest first. */
    List<EventEntry> tellings(long deed) {
        return entries(
                rows(Sql.of(
                        "SELECT e.number, e.deed AS grouped, e.day, 1 AS appearances FROM event e"
                                + " JOIN article a ON a.number = e.number >> 20"
                                + " WHERE e.deed = ? ORDER BY e.earliest DESC, a.day, a.moment, e.number",
                        deed)),
                this::event);
    }

    /** A row with its article. */
    private record Found(Row row, Decoded article) {}

    private StatementEntry statement(Found found) {
        Row row = found.row();
        return Entries.statement(found.article(), Numbers.place(row.number()), row.group(), row.count());
    }

    private EventEntry event(Found found) {
        Row row = found.row();
        return Entries.event(found.article(), Numbers.place(row.number()), row.group(), row.day(), row.count());
    }

    private List<Row> rows(Sql sql) {
        return sql.on(handle)
                .map((row, context) -> new Row(
                        row.getLong("number"), row.getLong("grouped"), row.getString("day"), row.getInt("appearances")))
                .list();
    }

    private <T> List<T> entries(List<Row> rows, Function<Found, T> entry) {
        Map<Long, Decoded> articles = readings.of(
                handle,
                rows.stream()
                        .map(row -> Numbers.article(row.number()))
                        .distinct()
                        .toList());
        List<T> entries = new ArrayList<>();
        for (Row row : rows) {
            Decoded article = articles.get(Numbers.article(row.number()));
            if (article != null) {
                entries.add(entry.apply(new Found(row, article)));
            }
        }
        return entries;
    }

    private long total(String table, Sql where) {
        return Sql.of("SELECT count(*) FROM " + table + " WHERE ")
                .add(where)
                .on(handle)
                .mapTo(Long.class)
                .one();
    }

    /** One statement by its number, or null. */
    @Nullable
    StatementEntry statement(long number) {
        List<StatementEntry> found = entries(rows(Sql.of(STATEMENTS + "s.number = ?", number)), this::statement);
        return found.isEmpty() ? null : found.get(0);
    }

    /** One event by its number, or null. */
    @Nullable
    EventEntry event(long number) {
        List<EventEntry> found = entries(rows(Sql.of(EVENTS + "e.number = ?", number)), this::event);
        return found.isEmpty() ? null : found.get(0);
    }
}
