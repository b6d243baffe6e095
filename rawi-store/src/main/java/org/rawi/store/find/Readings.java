package org.rawi.store.find;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;
import org.jspecify.annotations.Nullable;
import org.rawi.Reading;
import org.rawi.reading.Actor;
import org.rawi.store.base.Packing;
import org.rawi.store.query.ActorReference;
import org.rawi.store.query.ArticleEntry;

/** Articles unpacked; the last few are remembered until the library changes. Safe for any number of threads. */
final class Readings {
    private static final int REMEMBERED = 256;
    private static final int AT_ONCE = 200;

    private final Map<Long, Decoded> remembered = new LinkedHashMap<>(REMEMBERED * 2, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Decoded> eldest) {
            return size() > REMEMBERED;
        }
    };
    private long revision = -1;

    /** What a row holds, before its actors are known. */
    private record Row(
            ArticleEntry entry,
            boolean newest,
            Reading reading,
            boolean corrected,
            String rejected,
            String touched,
            String actors) {}

    /** The articles of these numbers; those that are not there are left out. */
    Map<Long, Decoded> of(Handle handle, Collection<Long> numbers) {
        Map<Long, Decoded> found = new HashMap<>();
        Set<Long> missing = new HashSet<>(numbers);
        long now = Revision.of(handle);
        synchronized (remembered) {
            if (now != revision) {
                remembered.clear();
                revision = now;
            }
            for (Long number : numbers) {
                Decoded known = remembered.get(number);
                if (known != null) {
                    found.put(number, known);
                    missing.remove(number);
                }
            }
        }
        List<Long> wanted = List.copyOf(missing);
        for (int from = 0; from < wanted.size(); from += AT_ONCE) {
            found.putAll(load(handle, wanted.subList(from, Math.min(from + AT_ONCE, wanted.size()))));
        }
        synchronized (remembered) {
            if (now == revision) {
                found.forEach(remembered::putIfAbsent);
            }
        }
        return found;
    }

    @Nullable
    Decoded of(Handle handle, long number) {
        return of(handle, List.of(number)).get(number);
    }

    private static Map<Long, Decoded> load(Handle handle, List<Long> numbers) {
        List<Row> rows = new ArrayList<>();
        handle.createQuery("SELECT a.number, a.id, a.version, a.newest, a.title, a.url, a.outlet, a.published, a.added,"
                        + " CASE WHEN length(r.corrected) > 0 THEN r.corrected ELSE r.packed END AS packed,"
                        + " CASE WHEN length(r.corrected) > 0 THEN 1 ELSE 0 END AS changed, r.rejected, r.touched, r.actors"
                        + " FROM article a JOIN reading r ON r.article = a.number WHERE a.number IN (<numbers>)")
                .bindList("numbers", numbers)
                .reduceRows(rows, (all, row) -> {
                    all.add(row(row));
                    return all;
                });
        Set<Long> actors = new HashSet<>();
        rows.forEach(row -> actors.addAll(actorNumbers(row.actors())));
        Map<Long, ActorReference> known = Actors.of(handle, actors);
        Map<Long, Decoded> decoded = new HashMap<>();
        rows.forEach(row -> decoded.put(row.entry().number(), decoded(row, known)));
        return decoded;
    }

    private static Row row(RowView row) {
        return new Row(
                entry(row),
                row.getColumn("newest", Integer.class) == 1,
                Packing.unpack(row.getColumn("packed", byte[].class)),
                row.getColumn("changed", Integer.class) == 1,
                row.getColumn("rejected", String.class),
                row.getColumn("touched", String.class),
                row.getColumn("actors", String.class));
    }

    static ArticleEntry entry(RowView row) {
        return new ArticleEntry(
                row.getColumn("number", Long.class),
                row.getColumn("id", String.class),
                row.getColumn("version", Integer.class),
                row.getColumn("title", String.class),
                row.getColumn("url", String.class),
                row.getColumn("outlet", String.class),
                row.getColumn("published", String.class),
                row.getColumn("added", String.class));
    }

    private static Decoded decoded(Row row, Map<Long, ActorReference> known) {
        List<Long> numbers = actorNumbers(row.actors());
        Map<String, ActorReference> actors = new HashMap<>();
        Map<String, String> names = new HashMap<>();
        int place = 0;
        for (Actor actor : row.reading().actors()) {
            names.put(actor.id(), actor.name());
            ActorReference reference = place < numbers.size() ? known.get(numbers.get(place)) : null;
            if (reference != null) {
                actors.put(actor.id(), reference);
            }
            place++;
        }
        return new Decoded(
                row.entry(),
                row.newest(),
                row.reading(),
                row.corrected(),
                set(row.rejected()),
                set(row.touched()),
                actors,
                names);
    }

    private static Set<String> set(String words) {
        return words.isEmpty() ? Set.of() : Set.of(words.split(",", -1));
    }

    private static List<Long> actorNumbers(String list) {
        List<Long> numbers = new ArrayList<>();
        for (String number : list.isEmpty() ? new String[0] : list.split(",", -1)) {
            numbers.add(Long.valueOf(number));
        }
        return numbers;
    }
}
