package org.rawi.store.write;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rawi.store.base.Dialect;
import org.rawi.store.merge.Gist;
import org.rawi.store.merge.GistCode;
import org.rawi.store.merge.Sameness;
import org.rawi.store.query.Numbers;
import org.rawi.store.write.Findings.Compared;

/**
 * Finds for the findings of a transaction those of other articles that tell the same, and makes them one. Their clues wait in
 * a table of the session's own, are looked up all at once, and join the others then.
 */
final class Merging {
    private static final int MOST_CANDIDATES = 200;

    private final Session session;
    private final Map<Long, Gist> fresh = new HashMap<>();
    private final Map<Long, @Nullable Gist> known = new HashMap<>();

    Merging(Session session) throws SQLException {
        this.session = session;
        session.execute("CREATE TEMPORARY TABLE IF NOT EXISTS fresh (band BIGINT NOT NULL, number BIGINT NOT NULL)"
                + (session.dialect() == Dialect.POSTGRESQL ? " ON COMMIT DELETE ROWS" : ""));
        session.execute("DELETE FROM fresh");
    }

    /** A finding of this transaction; of an event the negative number. */
    void add(long number, Compared finding, Batches batches) throws SQLException {
        fresh.put(number, finding.gist());
        batches.gists.number(number).bytes(finding.packed()).row();
        for (long band : finding.clues()) {
            batches.clues.number(band).number(number).row();
        }
    }

    void forget() {
        fresh.clear();
        known.clear();
    }

    /** Makes one what is the same; the rows of this transaction must have been sent. */
    void settle() throws SQLException {
        if (fresh.isEmpty()) {
            return;
        }
        session.execute(
                "INSERT INTO clue (band, number) SELECT band, number FROM fresh WHERE true ORDER BY band, number"
                        + " ON CONFLICT DO NOTHING");
        Map<Long, List<Long>> candidates = new LinkedHashMap<>();
        session.each(
                "SELECT DISTINCT f.number, c.number FROM fresh f JOIN clue c ON c.band = f.band"
                        + " WHERE c.number <> f.number AND (c.number > 0) = (f.number > 0) ORDER BY 1, 2",
                row -> {
                    List<Long> some = candidates.computeIfAbsent(row.getLong(1), unseen -> new ArrayList<>());
                    if (some.size() < MOST_CANDIDATES) {
                        some.add(row.getLong(2));
                    }
                });
        session.execute("DELETE FROM fresh");
        Set<Long> sayings = new HashSet<>();
        Set<Long> deeds = new HashSet<>();
        for (Map.Entry<Long, List<Long>> each : candidates.entrySet()) {
            Gist gist = fresh.get(each.getKey());
            for (long other : each.getValue()) {
                Gist others = gist(other);
                boolean oneArticle = each.getKey() < 0 && Numbers.article(-each.getKey()) == Numbers.article(-other);
                if (gist != null && others != null && !oneArticle && Sameness.same(gist, others)) {
                    join(each.getKey(), other, each.getKey() > 0 ? sayings : deeds);
                }
            }
        }
        for (long saying : sayings) {
            order(Group.SAYING, saying);
        }
        for (long deed : deeds) {
            order(Group.DEED, deed);
        }
        forget();
    }

    private @Nullable Gist gist(long number) throws SQLException {
        Gist own = fresh.get(number);
        if (own == null && !known.containsKey(number)) {
            byte[] packed = session.first("SELECT packed FROM gist WHERE number = ?", row -> row.getBytes(1), number);
            known.put(number, packed == null ? null : GistCode.gist(packed));
        }
        return own == null ? known.get(number) : own;
    }

    private void join(long one, long other, Set<Long> touched) throws SQLException {
        Group group = one > 0 ? Group.SAYING : Group.DEED;
        Long first = group.of(session, Math.abs(one));
        Long second = group.of(session, Math.abs(other));
        if (first == null || second == null) {
            return;
        }
        long kept = Math.min(first, second);
        if (!first.equals(second)) {
            group.rename(session, Math.max(first, second), kept);
            touched.remove(Math.max(first, second));
        }
        touched.add(kept);
    }

    /** Finds which of a group is the earliest. */
    private void order(Group group, long name) throws SQLException {
        group.order(session, name);
    }

    /** Takes findings out of their groups before their rows go; what stays of a group gets another name. */
    static void leave(Session session, long firstNumber, long lastNumber) throws SQLException {
        for (Group group : Group.values()) {
            Set<Long> names = new HashSet<>();
            session.each(
                    "SELECT DISTINCT " + group.column + " FROM " + group.table + " WHERE number BETWEEN ? AND ?",
                    row -> names.add(row.getLong(1)),
                    firstNumber,
                    lastNumber);
            session.execute("DELETE FROM " + group.table + " WHERE number BETWEEN ? AND ?", firstNumber, lastNumber);
            for (long name : names) {
                Long left = session.first(
                        "SELECT coalesce(min(number), 0) FROM " + group.table + " WHERE " + group.column + " = ?",
                        row -> row.getLong(1),
                        name);
                if (left != null && left != 0) {
                    group.rename(session, name, left);
                    group.order(session, left);
                }
            }
        }
    }

    /** The two kinds of findings that are one over articles. */
    private enum Group {
        SAYING("statement", "saying"),
        DEED("event", "deed");

        private final String table;
        private final String column;

        Group(String table, String column) {
            this.table = table;
            this.column = column;
        }

        @Nullable
        Long of(Session session, long number) throws SQLException {
            return session.first(
                    "SELECT " + column + " FROM " + table + " WHERE number = ?", row -> row.getLong(1), number);
        }

        void rename(Session session, long name, long to) throws SQLException {
            session.execute("UPDATE " + table + " SET " + column + " = ? WHERE " + column + " = ?", to, name);
        }

        void order(Session session, long name) throws SQLException {
            Long first = session.first(
                    "SELECT x.number FROM " + table + " x JOIN article a ON a.number = x.number >> 20 WHERE x." + column
                            + " = ? ORDER BY CASE WHEN a.day = '' THEN 1 ELSE 0 END, a.day, a.moment, x.number LIMIT 1",
                    row -> row.getLong(1),
                    name);
            session.execute(
                    "UPDATE " + table + " SET earliest = CASE WHEN number = ? THEN 1 ELSE 0 END WHERE " + column
                            + " = ?",
                    first,
                    name);
        }
    }
}
