package org.rawi.store.find;

import org.jspecify.annotations.Nullable;
import org.rawi.store.base.Dialect;
import org.rawi.store.query.Filter;
import org.rawi.store.search.WordQuery;

/** What a filter asks for, as conditions on the rows of one list. A list of findings has each by its first appearance. */
final class Conditions {
    private static final String ACTORS = " IN (SELECT number FROM actor WHERE number = ? OR same_as = ?)";
    private static final String OF_COUNTRY = " IN (SELECT number FROM actor WHERE country = ?)";

    private final Dialect dialect;
    private final Filter filter;
    private final @Nullable WordQuery words;

    Conditions(Dialect dialect, Filter filter, @Nullable WordQuery words) {
        this.dialect = dialect;
        this.filter = filter;
        this.words = words;
    }

    /** Conditions on {@code article a}. */
    Sql articles() {
        Sql sql = Sql.of("a.newest = 1");
        days(sql, "a.day");
        if (filter.outlet() != null) {
            sql.add(" AND a.outlet = ?", filter.outlet());
        }
        named(sql, "a.number IN (SELECT number >> 20 FROM part WHERE role = 'NAMED' AND actor");
        if (filter.speaker() != null || filter.act() != null || filter.form() != null) {
            sql.add(" AND a.number IN (SELECT s.number >> 20 FROM statement s WHERE true");
            speaker(sql, "s.number IN (SELECT number FROM part WHERE role = 'SPEAKER' AND actor");
            actAndForm(sql);
            sql.add(")");
        }
        if (filter.type() != null || filter.status() != null) {
            sql.add(" AND a.number IN (SELECT e.number >> 20 FROM event e WHERE true");
            typeAndStatus(sql);
            sql.add(")");
        }
        if (filter.kind() != null) {
            sql.add(
                    " AND a.number IN (SELECT number >> 20 FROM agenda WHERE kind = ?)",
                    filter.kind().name());
        }
        if (words != null) {
            sql.add(" AND a.number IN (").add(matching(words)).add(")");
        }
        return sql;
    }

    /** Conditions on {@code statement s}. */
    Sql statements() {
        Sql sql = Sql.of("s.earliest = 1");
        days(sql, "s.day");
        actAndForm(sql);
        speaker(
                sql,
                "s.saying IN (SELECT x.saying FROM part p JOIN statement x ON x.number = p.number"
                        + " WHERE p.role = 'SPEAKER' AND p.actor");
        named(
                sql,
                "s.saying IN (SELECT x.saying FROM part p JOIN statement x ON x.number = p.number"
                        + " WHERE p.role IN ('SPEAKER', 'ADDRESSEE', 'ABOUT') AND p.actor");
        appearing(sql, "s.saying IN (SELECT x.saying FROM statement x");
        return sql;
    }

    /** Conditions on {@code event e}. */
    Sql events() {
        Sql sql = Sql.of("e.earliest = 1");
        days(sql, "e.day");
        typeAndStatus(sql);
        named(
                sql,
                "e.deed IN (SELECT x.deed FROM part p JOIN event x ON x.number = p.number"
                        + " WHERE p.role IN ('DOER', 'RECIPIENT') AND p.actor");
        appearing(sql, "e.deed IN (SELECT x.deed FROM event x");
        return sql;
    }

    /** Conditions on {@code agenda g}. */
    Sql agenda() {
        Sql sql = Sql.of("true");
        days(sql, "g.day");
        if (filter.kind() != null) {
            sql.add(" AND g.kind = ?", filter.kind().name());
        }
        named(sql, "g.number IN (SELECT p.number FROM part p WHERE p.role = 'PARTY' AND p.actor");
        appearing(sql, "g.number IN (SELECT x.number FROM agenda x");
        return sql;
    }

    /** Conditions on {@code actor c}. */
    Sql actors() {
        Sql sql = Sql.of("c.same_as IS NULL");
        if (filter.country() != null) {
            sql.add(" AND c.country = ?", filter.country());
        }
        if (filter.actor() != null) {
            sql.add(" AND c.number = ?", filter.actor());
        }
        return sql;
    }

    private void days(Sql sql, String day) {
        if (filter.from() != null) {
            sql.add(" AND " + day + " >= ?", filter.from());
        }
        if (filter.to() != null) {
            sql.add(" AND " + day + " <= ? AND " + day + " <> ''", filter.to());
        }
    }

    private void actAndForm(Sql sql) {
        if (filter.act() != null) {
            sql.add(" AND s.act = ?", filter.act().name());
        }
        if (filter.form() != null) {
            sql.add(" AND s.form = ?", filter.form().name());
        }
    }

    private void typeAndStatus(Sql sql) {
        if (filter.type() != null) {
            sql.add(" AND e.type = ?", filter.type().name());
        }
        if (filter.status() != null) {
            sql.add(" AND e.status = ?", filter.status().name());
        }
    }

    private void speaker(Sql sql, String open) {
        if (filter.speaker() != null) {
            sql.add(" AND " + open + ACTORS + ")", filter.speaker(), filter.speaker());
        }
    }

    private void named(Sql sql, String open) {
        if (filter.actor() != null) {
            sql.add(" AND " + open + ACTORS + ")", filter.actor(), filter.actor());
        }
        if (filter.country() != null) {
            sql.add(" AND " + open + OF_COUNTRY + ")", filter.country());
        }
    }

    private void appearing(Sql sql, String open) {
        if (filter.outlet() != null) {
            sql.add(
                    " AND " + open + " JOIN article a ON a.number = x.number >> 20 WHERE a.outlet = ?)",
                    filter.outlet());
        }
        if (words != null) {
            sql.add(" AND " + open + " WHERE x.number >> 20 IN (")
                    .add(matching(words))
                    .add("))");
        }
    }

    /** The numbers of the articles that have the words. */
    private Sql matching(WordQuery query) {
        return switch (dialect) {
            case SQLITE -> Sql.of("SELECT rowid FROM words WHERE words MATCH ?", query.sqlite());
            case POSTGRESQL -> Sql.of("SELECT article FROM words WHERE keys @@ ?::tsquery", query.postgresql());
        };
    }
}
