package org.rawi.store.write;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.rawi.store.merge.DayIndex;
import org.rawi.store.merge.Gist;
import org.rawi.store.merge.GistCode;
import org.rawi.store.merge.Sameness;
import org.rawi.store.query.Numbers;
import org.rawi.store.write.Findings.Compared;

/**
 * Finds for the findings of a transaction those of other articles that tell the same, and makes them one. The findings of the
 * days that are written about are kept in memory, so that nothing but their gists need lie in the database.
 */
final class Merging {
    private static final int MOST_CANDIDATES = 64;
    private static final int MOST_OF_A_DAY = 50_000;
    private static final int MOST_KEPT = 150_000;

    private final Session session;
    private final Map<Integer, DayIndex> days = new LinkedHashMap<>(64, 0.75f, true);
    private final List<Pair> pairs = new ArrayList<>();

    /** Two findings that are the same. */
    record Pair(long one, long other) {}

    Merging(Session session) {
        this.session = session;
    }

    /** A finding of this transaction; of an event the negative number. */
    void add(long number, Compared finding, Batches batches) throws SQLException {
        batches.gists.number(number).bytes(finding.packed()).row();
        int day = finding.gist().day();
        DayIndex own = day(day);
        for (int near = day == 0 ? 0 : day - 1; near <= (day == 0 ? 0 : day + 1); near++) {
            DayIndex index = day(near);
            for (long other : index.candidates(finding.clues(), MOST_CANDIDATES)) {
                Gist gist = index.gist(other);
                boolean oneArticle = number < 0 && Numbers.article(-number) == Numbers.article(-other);
                boolean oneKind = number < 0 == other < 0;
                if (gist != null && oneKind && !oneArticle && Sameness.same(finding.gist(), gist)) {
                    pairs.add(new Pair(number, other));
                }
            }
        }
        own.add(number, finding.gist(), finding.clues());
    }

    /** Somebody else has written, or what was written did not come to pass. */
    void forget() {
        days.clear();
        pairs.clear();
    }

    private DayIndex day(int day) throws SQLException {
        DayIndex known = days.get(day);
        if (known == null) {
            known = load(day);
            days.put(day, known);
        }
        return known;
    }

    private DayIndex load(int day) throws SQLException {
        DayIndex index = new DayIndex();
        String text = day == 0 ? "" : LocalDate.ofEpochDay(day).toString();
        for (Group group : Group.values()) {
            session.each(
                    "SELECT g.number, g.packed FROM " + group.table + " x JOIN gist g ON g.number = "
                            + (group == Group.DEED ? "-" : "")
                            + "x.number WHERE x.day = ? ORDER BY x.number DESC LIMIT "
                            + MOST_OF_A_DAY,
                    row -> {
                        Gist gist = GistCode.gist(row.getBytes(2));
                        index.add(row.getLong(1), gist, gist.clues());
                    },
                    text);
        }
        return index;
    }

    /** Makes one what is the same; the rows of this transaction must have been sent. */
    void settle() throws SQLException {
        for (Group group : Group.values()) {
            List<Pair> own = pairs.stream()
                    .filter(pair -> (pair.one() > 0) == (group == Group.SAYING))
                    .map(pair -> new Pair(Math.abs(pair.one()), Math.abs(pair.other())))
                    .toList();
            if (!own.isEmpty()) {
                new Uniting(session, group.table, group.column).unite(own);
            }
        }
        pairs.clear();
        shrink();
    }

    /** Lets go of the days that were not needed for longest. */
    private void shrink() {
        int kept = days.values().stream().mapToInt(DayIndex::size).sum();
        var eldest = days.entrySet().iterator();
        while (kept > MOST_KEPT && eldest.hasNext()) {
            kept -= eldest.next().getValue().size();
            eldest.remove();
        }
    }

    /** Takes findings out of their groups before their rows go; what stays of a group gets another name. */
    void leave(long firstNumber, long lastNumber) throws SQLException {
        for (Group group : Group.values()) {
            Set<Long> names = new TreeSet<>();
            Map<Long, String> gone = new HashMap<>();
            session.each(
                    "SELECT number, day, " + group.column + " FROM " + group.table + " WHERE number BETWEEN ? AND ?",
                    row -> {
                        gone.put(row.getLong(1), row.getString(2));
                        names.add(row.getLong(3));
                    },
                    firstNumber,
                    lastNumber);
            gone.forEach((number, day) -> {
                DayIndex index =
                        days.get(day.isEmpty() ? 0 : (int) LocalDate.parse(day).toEpochDay());
                if (index != null) {
                    index.remove(group == Group.DEED ? -number : number);
                }
            });
            session.execute("DELETE FROM " + group.table + " WHERE number BETWEEN ? AND ?", firstNumber, lastNumber);
            for (long name : names) {
                long left = session.number(
                        "SELECT coalesce(min(number), 0) FROM " + group.table + " WHERE " + group.column + " = ?",
                        name);
                if (left != 0) {
                    group.rename(session, name, left);
                    left(group, left);
                }
            }
        }
    }

    private void left(Group group, long name) throws SQLException {
        new Uniting(session, group.table, group.column).order(Set.of(name));
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

        void rename(Session session, long name, long to) throws SQLException {
            session.execute("UPDATE " + table + " SET " + column + " = ? WHERE " + column + " = ?", to, name);
        }
    }
}
