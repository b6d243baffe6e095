package org.rawi.store.find;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.rawi.reading.AgendaItem;
import org.rawi.reading.Event;
import org.rawi.reading.Party;
import org.rawi.store.query.ActorReference;
import org.rawi.store.query.EventEntry;
import org.rawi.store.query.Numbers;

/**
 * What may have become of something due: events that were told later as having happened, going on or not come to pass, of the
 * same type where that is known, near the day it was due; those with most of its parties first, then the nearest in time.
 */
final class Outcomes {
    private static final int MOST = 3;
    private static final int DAYS_EARLY = 1;
    private static final int DAYS_LATE = 3;
    private static final int DAYS_UNDATED = 30;

    private final Handle handle;
    private final Readings readings;

    Outcomes(Handle handle, Readings readings) {
        this.handle = handle;
        this.readings = readings;
    }

    private record Row(long number, long deed, String day) {}

    /** The days in which something can be the outcome. */
    private record Span(LocalDate from, LocalDate to) {}

    List<EventEntry> of(Decoded article, AgendaItem item) {
        Event announced = article.reading().events().stream()
                .filter(event -> event.id().equals(item.event()))
                .findFirst()
                .orElse(null);
        Span span = span(item.due(), Entries.day(article));
        Set<Long> parties = parties(article, item, announced);
        if (span == null || parties.isEmpty()) {
            return List.of();
        }
        String own = "(SELECT m.number FROM actor m WHERE coalesce(m.same_as, m.number) IN ("
                + "?, ".repeat(parties.size() - 1) + "?))";
        Sql sql = Sql.of(
                        "SELECT e.number, e.deed, e.day, count(DISTINCT p.actor) AS shared FROM event e"
                                + " JOIN part p ON p.number = e.number AND p.role IN ('DOER', 'RECIPIENT') AND p.actor IN "
                                + own,
                        parties.toArray())
                .add(
                        " JOIN article a ON a.number = e.number >> 20 WHERE e.earliest = 1 AND e.day BETWEEN ? AND ?"
                                + " AND e.status IN ('OCCURRED', 'ONGOING', 'DENIED') AND a.number <> ? AND a.day > ?",
                        span.from().toString(),
                        span.to().toString(),
                        article.entry().number(),
                        Entries.day(article));
        if (announced != null) {
            sql.add(" AND e.type = ?", announced.type().name());
        }
        List<Row> rows = sql.add(
                        " GROUP BY e.number, e.deed, e.day ORDER BY shared DESC, e.day, e.number LIMIT ?", MOST)
                .on(handle)
                .map((row, context) -> new Row(row.getLong("number"), row.getLong("deed"), row.getString("day")))
                .list();
        return entries(rows);
    }

    private List<EventEntry> entries(List<Row> rows) {
        Map<Long, Decoded> articles = readings.of(
                handle, rows.stream().map(row -> Numbers.article(row.number())).toList());
        List<EventEntry> entries = new ArrayList<>();
        for (Row row : rows) {
            Decoded article = articles.get(Numbers.article(row.number()));
            if (article != null) {
                entries.add(Entries.event(article, Numbers.place(row.number()), row.deed(), row.day(), 1));
            }
        }
        return entries;
    }

    /** The library's actors among its parties, and those of the event it announces. */
    private static Set<Long> parties(Decoded article, AgendaItem item, @Nullable Event announced) {
        Set<String> ids = new LinkedHashSet<>(item.parties());
        if (announced != null) {
            for (List<Party> side : List.of(announced.actors(), announced.recipients())) {
                for (Party party : side) {
                    String actor = party.actor();
                    if (actor != null) {
                        ids.add(actor);
                    }
                }
            }
        }
        Set<Long> numbers = new LinkedHashSet<>();
        for (String id : ids) {
            ActorReference actor = article.actors().get(id);
            if (actor != null) {
                numbers.add(actor.number());
            }
        }
        return numbers;
    }

    /** Around the day or the days it is due, else the weeks after the article; null when neither is known. */
    private static @Nullable Span span(@Nullable String due, String published) {
        try {
            if (due != null && due.length() >= 10) {
                int slash = due.indexOf('/');
                LocalDate from = LocalDate.parse(due.substring(0, 10));
                boolean range = slash >= 0 && due.length() >= slash + 11;
                LocalDate to = range ? LocalDate.parse(due.substring(slash + 1, slash + 11)) : from;
                return new Span(from.minusDays(DAYS_EARLY), to.plusDays(DAYS_LATE));
            }
            if (due != null && due.length() == 7 && due.charAt(5) != 'W') {
                LocalDate from = LocalDate.parse(due + "-01");
                return new Span(from.minusDays(DAYS_EARLY), from.plusMonths(1).plusDays(DAYS_LATE));
            }
        } catch (DateTimeParseException unclear) {
            // then as if undated
        }
        if (published.isEmpty()) {
            return null;
        }
        LocalDate day = LocalDate.parse(published);
        return new Span(day, day.plusDays(DAYS_UNDATED));
    }
}
