package org.rawi.store.find;

import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.rawi.store.merge.ActorNames;
import org.rawi.store.query.ActorEntry;
import org.rawi.store.query.ActorReference;
import org.rawi.store.query.Page;
import org.rawi.store.query.Slice;

/** The library's actors, those named by most articles first. */
final class ActorLists {
    private static final String ALL_OF =
            "(SELECT m.number FROM actor m WHERE m.number = c.number OR m.same_as = c.number)";
    private static final String COUNTED = "SELECT c.*,"
            + " (SELECT count(DISTINCT p.number) FROM part p WHERE p.role = 'NAMED' AND p.actor IN " + ALL_OF
            + ") AS articles,"
            + " (SELECT count(DISTINCT s.saying) FROM part p JOIN statement s ON s.number = p.number"
            + " WHERE p.role = 'SPEAKER' AND p.actor IN " + ALL_OF + ") AS statements,"
            + " (SELECT count(DISTINCT e.deed) FROM part p JOIN event e ON e.number = p.number"
            + " WHERE p.role IN ('DOER', 'RECIPIENT') AND p.actor IN " + ALL_OF + ") AS events"
            + " FROM actor c WHERE ";

    private final Handle handle;

    ActorLists(Handle handle) {
        this.handle = handle;
    }

    /** Actors whose name holds some words; null for all of them. */
    Page<ActorEntry> actors(Conditions conditions, @Nullable String name, Slice slice) {
        Sql where = conditions.actors();
        if (name != null && !ActorNames.folded(name).isEmpty()) {
            String like = '%' + ActorNames.folded(name) + '%';
            where.add(
                    " AND (c.folded LIKE ? OR lower(c.name_en) LIKE ? OR c.number IN"
                            + " (SELECT m.same_as FROM actor m WHERE m.folded LIKE ?))",
                    like,
                    like,
                    like);
        }
        long total = Sql.of("SELECT count(*) FROM actor c WHERE ")
                .add(where)
                .on(handle)
                .mapTo(Long.class)
                .one();
        Sql ranked = Sql.of(
                        "SELECT c.number FROM actor c LEFT JOIN part p ON p.actor = c.number AND p.role = 'NAMED' WHERE ")
                .add(where)
                .add(
                        " GROUP BY c.number ORDER BY count(p.number) DESC, c.number LIMIT ? OFFSET ?",
                        slice.limit(),
                        slice.offset());
        List<Long> numbers = ranked.on(handle).mapTo(Long.class).list();
        List<ActorEntry> entries = new ArrayList<>();
        for (long number : numbers) {
            ActorEntry entry = actor(number);
            if (entry != null) {
                entries.add(entry);
            }
        }
        return new Page<>(entries, total);
    }

    /** The next so many, behind a number, in the order of their numbers. */
    List<ActorEntry> behind(Conditions conditions, long last, int limit) {
        List<Long> numbers = Sql.of("SELECT c.number FROM actor c WHERE ")
                .add(conditions.actors())
                .add(" AND c.number > ? ORDER BY c.number LIMIT ?", last, limit)
                .on(handle)
                .mapTo(Long.class)
                .list();
        List<ActorEntry> entries = new ArrayList<>();
        for (long number : numbers) {
            ActorEntry entry = actor(number);
            if (entry != null) {
                entries.add(entry);
            }
        }
        return entries;
    }

    /** One actor, or null; of a merged one the actor it was merged into. */
    @Nullable
    ActorEntry actor(long number) {
        Long kept = handle.createQuery("SELECT coalesce(same_as, number) FROM actor WHERE number = ?")
                .bind(0, number)
                .mapTo(Long.class)
                .findOne()
                .orElse(null);
        if (kept == null) {
            return null;
        }
        List<String> names = handle.createQuery("SELECT DISTINCT name FROM actor WHERE same_as = ? ORDER BY name")
                .bind(0, kept)
                .mapTo(String.class)
                .list();
        List<ActorEntry> found = new ArrayList<>();
        Sql.of(COUNTED + "c.number = ?", kept).on(handle).reduceRows(found, (all, row) -> {
            ActorReference actor = Actors.reference(row);
            all.add(new ActorEntry(
                    actor,
                    names.stream().filter(name -> !name.equals(actor.name())).toList(),
                    row.getColumn("statements", Long.class),
                    row.getColumn("events", Long.class),
                    row.getColumn("articles", Long.class)));
            return all;
        });
        return found.isEmpty() ? null : found.get(0);
    }
}
