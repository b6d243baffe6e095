package org.rawi.store.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.rawi.reading.EventType;
import org.rawi.store.query.ActorReference;
import org.rawi.store.query.Relation;

/** Who did what to whom, counted. */
final class Relations {
    private static final String ONE = "coalesce(mo.same_as, mo.number)";
    private static final String OTHER = "coalesce(mt.same_as, mt.number)";
    private static final String MUTUAL = " AND e.type IN ('CONSULT', 'AGREE', 'COOPERATE')";

    private final Handle handle;
    private final Conditions conditions;

    Relations(Handle handle, Conditions conditions) {
        this.handle = handle;
        this.conditions = conditions;
    }

    private record Row(long one, long other, EventType type, boolean mutual, long count) {}

    List<Relation> of(int most) {
        List<Row> rows = new ArrayList<>(rows("RECIPIENT", "", false, most));
        rows.addAll(rows("DOER", MUTUAL + " AND " + ONE + " < " + OTHER, true, most));
        rows.sort(Comparator.comparingLong(Row::count).reversed());
        List<Row> first = rows.subList(0, Math.min(most, rows.size()));
        Set<Long> numbers = new HashSet<>();
        first.forEach(row -> {
            numbers.add(row.one());
            numbers.add(row.other());
        });
        Map<Long, ActorReference> actors = Actors.of(handle, numbers);
        List<Relation> relations = new ArrayList<>();
        for (Row row : first) {
            ActorReference one = actors.get(row.one());
            ActorReference other = actors.get(row.other());
            if (one != null && other != null) {
                relations.add(new Relation(one, other, row.type(), row.mutual(), row.count()));
            }
        }
        return relations;
    }

    private List<Row> rows(String role, String more, boolean mutual, int most) {
        return Sql.of("SELECT " + ONE + ", " + OTHER + ", e.type, count(DISTINCT e.number) FROM event e"
                        + " JOIN part po ON po.number = e.number AND po.role = 'DOER' JOIN actor mo ON mo.number = po.actor"
                        + " JOIN part pt ON pt.number = e.number AND pt.role = '" + role
                        + "' JOIN actor mt ON mt.number = pt.actor WHERE ")
                .add(conditions.events())
                .add(" AND " + ONE + " <> " + OTHER + more)
                .add(" GROUP BY 1, 2, e.type ORDER BY 4 DESC, 1, 2 LIMIT ?", most)
                .on(handle)
                .map((row, context) -> new Row(
                        row.getLong(1), row.getLong(2), EventType.valueOf(row.getString(3)), mutual, row.getLong(4)))
                .list();
    }
}
