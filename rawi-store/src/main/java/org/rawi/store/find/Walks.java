package org.rawi.store.find;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;
import org.rawi.store.query.ActorEntry;
import org.rawi.store.query.AgendaEntry;
import org.rawi.store.query.ArticleEntry;
import org.rawi.store.query.ArticleView;
import org.rawi.store.query.EventEntry;
import org.rawi.store.query.StatementEntry;

/** Whole lists, however long, in the order of their numbers: a batch at a time, each by a question of its own. */
final class Walks {
    static final int BATCH = 500;

    private Walks() {}

    /** One list; {@code behind} gives the next batch behind a number, an empty one at the end. */
    static <T> void walk(LongFunction<List<T>> behind, ToLongFunction<T> number, Consumer<T> taker) {
        long last = -1;
        for (List<T> batch = behind.apply(last); !batch.isEmpty(); batch = behind.apply(last)) {
            batch.forEach(taker);
            last = number.applyAsLong(batch.get(batch.size() - 1));
        }
    }

    static void articles(Finder finder, Conditions conditions, Consumer<ArticleEntry> taker) {
        walk(
                last -> finder.ask(handle -> {
                    List<ArticleEntry> entries = new ArrayList<>();
                    Sql.of("SELECT a.* FROM article a WHERE ")
                            .add(conditions.articles())
                            .add(" AND a.number > ? ORDER BY a.number LIMIT ?", last, BATCH)
                            .on(handle)
                            .reduceRows(entries, (all, row) -> {
                                all.add(Readings.entry(row));
                                return all;
                            });
                    return entries;
                }),
                ArticleEntry::number,
                taker);
    }

    static void readings(Finder finder, Conditions conditions, Consumer<ArticleView> taker) {
        List<ArticleEntry> waiting = new ArrayList<>();
        articles(finder, conditions, entry -> {
            waiting.add(entry);
            if (waiting.size() >= BATCH / 5) {
                finder.views(waiting).forEach(taker);
                waiting.clear();
            }
        });
        finder.views(waiting).forEach(taker);
    }

    static void statements(Finder finder, Conditions conditions, Consumer<StatementEntry> taker) {
        walk(
                last -> finder.ask(handle -> finder.lists(handle, conditions).statementsBehind(last, BATCH)),
                StatementEntry::number,
                taker);
    }

    static void events(Finder finder, Conditions conditions, Consumer<EventEntry> taker) {
        walk(
                last -> finder.ask(handle -> finder.lists(handle, conditions).eventsBehind(last, BATCH)),
                EventEntry::number,
                taker);
    }

    static void agenda(Finder finder, Conditions conditions, Consumer<AgendaEntry> taker) {
        walk(
                last -> finder.ask(handle -> finder.lists(handle, conditions).agendaBehind(last, BATCH)),
                AgendaEntry::number,
                taker);
    }

    static void actors(Finder finder, Conditions conditions, Consumer<ActorEntry> taker) {
        walk(
                last -> finder.ask(handle -> new ActorLists(handle).behind(conditions, last, BATCH)),
                entry -> entry.actor().number(),
                taker);
    }
}
