package org.rawi.store.find;

import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.rawi.store.query.Facet;
import org.rawi.store.query.Subject;

/** How a list divides: counts of what its filter can be narrowed by. */
final class Facets {
    private static final int MOST_VALUES = 30;
    private static final String MOST = " ORDER BY 3 DESC, 1 LIMIT " + MOST_VALUES;
    private static final String NAMES = "SELECT coalesce(m.same_as, m.number), max(k.name), ";
    private static final String KEPT =
            " JOIN actor m ON m.number = p.actor JOIN actor k ON k.number = coalesce(m.same_as, m.number)";

    private final Handle handle;
    private final Conditions conditions;

    Facets(Handle handle, Conditions conditions) {
        this.handle = handle;
        this.conditions = conditions;
    }

    List<Facet> of(Subject subject) {
        return switch (subject) {
            case ARTICLES -> articles();
            case STATEMENTS -> statements();
            case EVENTS -> events();
            case AGENDA -> agenda();
            case ACTORS -> actors();
        };
    }

    private List<Facet> articles() {
        Sql where = conditions.articles();
        return List.of(
                plain("outlet", "a.outlet", "article a", where),
                months("a.day", "article a", where),
                people("actor", "article a", "p.number >> 20 = a.number AND p.role = 'NAMED'", where),
                countries("article a", "p.number >> 20 = a.number AND p.role = 'NAMED'", where));
    }

    private List<Facet> statements() {
        Sql where = conditions.statements();
        String from = "statement s";
        return List.of(
                plain("act", "s.act", from, where),
                plain("form", "s.form", from, where),
                plain("outlet", "a.outlet", from + " JOIN article a ON a.number = s.number >> 20", where),
                months("s.day", from, where),
                people("speaker", from, "p.number = s.number AND p.role = 'SPEAKER'", where),
                people("actor", from, "p.number = s.number AND p.role IN ('SPEAKER', 'ADDRESSEE', 'ABOUT')", where),
                countries(from, "p.number = s.number AND p.role IN ('SPEAKER', 'ADDRESSEE', 'ABOUT')", where));
    }

    private List<Facet> events() {
        Sql where = conditions.events();
        String from = "event e";
        String parts = "p.number = e.number AND p.role IN ('DOER', 'RECIPIENT')";
        return List.of(
                plain("type", "e.type", from, where),
                plain("status", "e.status", from, where),
                plain("outlet", "a.outlet", from + " JOIN article a ON a.number = e.number >> 20", where),
                months("e.day", from, where),
                people("actor", from, parts, where),
                countries(from, parts, where));
    }

    private List<Facet> agenda() {
        Sql where = conditions.agenda();
        String parts = "p.number = g.number AND p.role = 'PARTY'";
        return List.of(
                plain("kind", "g.kind", "agenda g", where),
                months("g.day", "agenda g", where),
                people("actor", "agenda g", parts, where));
    }

    private List<Facet> actors() {
        return List.of(plain("country", "c.country", "actor c", conditions.actors()));
    }

    private Facet plain(String name, String column, String from, Sql where) {
        return facet(
                name,
                Sql.of("SELECT " + column + ", " + column + ", count(*) FROM " + from + " WHERE ")
                        .add(where)
                        .add(" AND " + column + " IS NOT NULL GROUP BY " + column + MOST));
    }

    private Facet months(String day, String from, Sql where) {
        String month = "substr(" + day + ", 1, 7)";
        return facet(
                "month",
                Sql.of("SELECT " + month + ", " + month + ", count(*) FROM " + from + " WHERE ")
                        .add(where)
                        .add(" AND " + day + " <> '' GROUP BY " + month + " ORDER BY 1 DESC LIMIT " + MOST_VALUES));
    }

    private Facet people(String name, String from, String on, Sql where) {
        return facet(
                name,
                Sql.of(NAMES + "count(DISTINCT p.number) FROM " + from + " JOIN part p ON " + on + KEPT + " WHERE ")
                        .add(where)
                        .add(" GROUP BY coalesce(m.same_as, m.number)" + MOST));
    }

    private Facet countries(String from, String on, Sql where) {
        return facet(
                "country",
                Sql.of("SELECT k.country, k.country, count(DISTINCT p.number) FROM " + from + " JOIN part p ON " + on
                                + KEPT + " WHERE ")
                        .add(where)
                        .add(" AND k.country IS NOT NULL GROUP BY k.country" + MOST));
    }

    private Facet facet(String name, Sql sql) {
        List<Facet.Value> values = new ArrayList<>(sql.on(handle)
                .map((row, context) -> new Facet.Value(row.getString(1), row.getString(2), row.getLong(3)))
                .list());
        return new Facet(name, values);
    }
}
