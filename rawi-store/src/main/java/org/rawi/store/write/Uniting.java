package org.rawi.store.write;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Makes groups of findings one, many at a time: a group has the name of its finding that came first into the library. */
final class Uniting {
    private static final int AT_ONCE = 500;

    private final Session session;
    private final String table;
    private final String column;
    private final Map<Long, Long> names = new HashMap<>();
    private final Map<Long, Long> renamed = new HashMap<>();

    Uniting(Session session, String table, String column) {
        this.session = session;
        this.table = table;
        this.column = column;
    }

    /** Unites the groups of each pair, and finds which of each is now the earliest. */
    void unite(List<Merging.Pair> pairs) throws SQLException {
        Set<Long> numbers = new TreeSet<>();
        for (Merging.Pair pair : pairs) {
            numbers.add(pair.one());
            numbers.add(pair.other());
        }
        chunks(
                numbers,
                some -> session.each(
                        "SELECT number, " + column + " FROM " + table + " WHERE number IN (" + marks(some) + ")",
                        row -> names.put(row.getLong(1), row.getLong(2)),
                        some.toArray()));
        Set<Long> touched = new HashSet<>();
        for (Merging.Pair pair : pairs) {
            Long first = names.get(pair.one());
            Long second = names.get(pair.other());
            if (first != null && second != null) {
                long one = name(first);
                long other = name(second);
                if (one != other) {
                    renamed.put(Math.max(one, other), Math.min(one, other));
                }
                touched.add(first);
                touched.add(second);
            }
        }
        try (PreparedStatement update = session.connection()
                .prepareStatement("UPDATE " + table + " SET " + column + " = ? WHERE " + column + " = ?")) {
            for (long old : renamed.keySet()) {
                update.setLong(1, name(old));
                update.setLong(2, old);
                update.addBatch();
            }
            update.executeBatch();
        }
        Set<Long> groups = new TreeSet<>();
        touched.forEach(each -> groups.add(name(each)));
        order(groups);
    }

    /** What a group is called by now. */
    private long name(long group) {
        long name = group;
        for (Long next = renamed.get(name); next != null; next = renamed.get(name)) {
            name = next;
        }
        return name;
    }

    /** Finds which finding of each group is the earliest. */
    void order(Collection<Long> groups) throws SQLException {
        Map<Long, Boolean> changes = new HashMap<>();
        chunks(
                groups,
                some -> session.each(
                        "SELECT number, earliest, CASE WHEN place = 1 THEN 1 ELSE 0 END FROM (SELECT x.number, x.earliest,"
                                + " row_number() OVER (PARTITION BY x." + column
                                + " ORDER BY CASE WHEN a.day = '' THEN 1 ELSE 0 END, a.day, a.moment, x.number) AS place FROM "
                                + table + " x JOIN article a ON a.number = x.number >> 20 WHERE x." + column + " IN ("
                                + marks(some) + ")) ranked",
                        row -> {
                            if (row.getInt(2) != row.getInt(3)) {
                                changes.put(row.getLong(1), row.getInt(3) == 1);
                            }
                        },
                        some.toArray()));
        try (PreparedStatement update =
                session.connection().prepareStatement("UPDATE " + table + " SET earliest = ? WHERE number = ?")) {
            for (Map.Entry<Long, Boolean> change : changes.entrySet()) {
                update.setInt(1, change.getValue() ? 1 : 0);
                update.setLong(2, change.getKey());
                update.addBatch();
            }
            update.executeBatch();
        }
    }

    private interface Chunk {
        void take(List<Long> some) throws SQLException;
    }

    private static void chunks(Collection<Long> all, Chunk chunk) throws SQLException {
        List<Long> list = new ArrayList<>(all);
        for (int from = 0; from < list.size(); from += AT_ONCE) {
            chunk.take(list.subList(from, Math.min(from + AT_ONCE, list.size())));
        }
    }

    private static String marks(List<Long> some) {
        return "?" + ", ?".repeat(some.size() - 1);
    }
}
