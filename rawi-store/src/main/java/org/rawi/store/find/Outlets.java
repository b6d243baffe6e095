package org.rawi.store.find;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.rawi.store.query.ActorReference;
import org.rawi.store.query.OutletEntry;
import org.rawi.store.query.OutletEntry.Credit;

/** What outlets printed, what of it they printed first, and whom they credit. */
final class Outlets {
    private static final int MOST_CREDITS = 5;
    private static final String SHARED =
            "s.saying IN (SELECT saying FROM statement GROUP BY saying HAVING count(DISTINCT number >> 20) > 1)";

    private final Handle handle;

    Outlets(Handle handle) {
        this.handle = handle;
    }

    List<OutletEntry> of(int most) {
        Map<String, List<Credit>> credits = credits();
        return handle.createQuery("SELECT a.outlet, count(DISTINCT a.number), count(s.number),"
                        + " coalesce(sum(CASE WHEN " + SHARED + " THEN 1 ELSE 0 END), 0),"
                        + " coalesce(sum(CASE WHEN s.earliest = 1 AND " + SHARED + " THEN 1 ELSE 0 END), 0)"
                        + " FROM article a LEFT JOIN statement s"
                        + " ON s.number >= a.number << 20 AND s.number < (a.number + 1) << 20"
                        + " WHERE a.newest = 1 AND a.outlet IS NOT NULL GROUP BY a.outlet ORDER BY 2 DESC, 1 LIMIT ?")
                .bind(0, most)
                .map((row, context) -> new OutletEntry(
                        row.getString(1),
                        row.getLong(2),
                        row.getLong(3),
                        row.getLong(4),
                        row.getLong(5),
                        credits.getOrDefault(row.getString(1), List.of())))
                .list();
    }

    private record Credited(String outlet, long actor, long count) {}

    private Map<String, List<Credit>> credits() {
        List<Credited> rows = handle.createQuery("SELECT a.outlet, p.actor, count(DISTINCT p.number) FROM part p"
                        + " JOIN article a ON a.number = p.number >> 20"
                        + " WHERE p.role = 'REPORTER' AND a.outlet IS NOT NULL GROUP BY a.outlet, p.actor"
                        + " ORDER BY a.outlet, 3 DESC, p.actor")
                .map((row, context) -> new Credited(row.getString(1), row.getLong(2), row.getLong(3)))
                .list();
        Map<Long, ActorReference> actors =
                Actors.of(handle, rows.stream().map(Credited::actor).distinct().toList());
        Map<String, List<Credit>> credits = new HashMap<>();
        for (Credited row : rows) {
            List<Credit> own = credits.computeIfAbsent(row.outlet(), outlet -> new ArrayList<>());
            ActorReference actor = actors.get(row.actor());
            if (actor != null && own.size() < MOST_CREDITS) {
                own.add(new Credit(actor, row.count()));
            }
        }
        return credits;
    }
}
