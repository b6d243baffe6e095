package org.rawi.store.find;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;
import org.rawi.reading.ActorType;
import org.rawi.store.query.ActorReference;

/** Looks up actors by number; one that was merged into another is the other. */
final class Actors {
    private static final int AT_ONCE = 500;

    private Actors() {}

    static Map<Long, ActorReference> of(Handle handle, Collection<Long> numbers) {
        Map<Long, ActorReference> found = new HashMap<>();
        List<Long> wanted = List.copyOf(numbers);
        for (int from = 0; from < wanted.size(); from += AT_ONCE) {
            List<Long> some = wanted.subList(from, Math.min(from + AT_ONCE, wanted.size()));
            handle.createQuery("SELECT m.number AS asked, c.number, c.type, c.name, c.name_en, c.register, c.country"
                            + " FROM actor m JOIN actor c ON c.number = coalesce(m.same_as, m.number)"
                            + " WHERE m.number IN (<numbers>)")
                    .bindList("numbers", some)
                    .reduceRows(found, (all, row) -> {
                        all.put(row.getColumn("asked", Long.class), reference(row));
                        return all;
                    });
        }
        return found;
    }

    static ActorReference reference(RowView row) {
        return new ActorReference(
                row.getColumn("number", Long.class),
                ActorType.valueOf(row.getColumn("type", String.class)),
                row.getColumn("name", String.class),
                row.getColumn("name_en", String.class),
                row.getColumn("register", String.class),
                row.getColumn("country", String.class));
    }
}
