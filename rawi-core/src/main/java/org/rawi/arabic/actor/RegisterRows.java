package org.rawi.arabic.actor;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.KnownActor;
import org.rawi.KnownKind;
import org.rawi.arabic.lexicon.Tsv;

/** The register's files as entries. */
public final class RegisterRows {
    private RegisterRows() {}

    /** Every entry that ships with the library: states first, for where names are shared the first one wins. */
    public static List<KnownActor> shipped() {
        List<KnownActor> rows = new ArrayList<>();
        for (Tsv.Row row : rows("states.tsv", "id", "alpha3", "name", "variants", "capital", "nisba", "nameEn")) {
            rows.add(new KnownActor(
                    row.get(0),
                    KnownKind.STATE,
                    row.get(2),
                    row.list(3),
                    row.get(6),
                    null,
                    row.get(1),
                    List.of("GOV"),
                    List.of(),
                    row.list(4),
                    row.list(5)));
        }
        named(rows, KnownKind.BODY, "bodies.tsv", "id", "name", "variants", "country", "sectors", "type", "nameEn");
        named(rows, KnownKind.GROUP, "groups.tsv", "id", "name", "variants", "country", "sectors", "type", "nameEn");
        named(rows, KnownKind.OUTLET, "outlets.tsv", "id", "name", "variants", "country", "kind", "nameEn");
        for (Tsv.Row row :
                rows("persons.tsv", "id", "name", "variants", "gender", "country", "sectors", "offices", "nameEn")) {
            rows.add(new KnownActor(
                    row.get(0),
                    KnownKind.PERSON,
                    row.get(1),
                    row.list(2),
                    none(row.get(7)),
                    none(row.get(3)),
                    none(row.get(4)),
                    row.list(5),
                    row.list(6).stream().map(KnownActor.Office::parse).toList(),
                    List.of(),
                    List.of()));
        }
        named(rows, KnownKind.PLACE, "places.tsv", "id", "name", "variants", "country", "kind", "nameEn");
        return rows;
    }

    private static List<Tsv.Row> rows(String file, String... columns) {
        return Tsv.resource(RegisterRows.class, file, columns).rows();
    }

    private static void named(List<KnownActor> rows, KnownKind kind, String file, String... columns) {
        boolean coded = columns.length == 7;
        for (Tsv.Row row : rows(file, columns)) {
            rows.add(new KnownActor(
                    row.get(0),
                    kind,
                    row.get(1),
                    row.list(2),
                    none(row.get(columns.length - 1)),
                    null,
                    none(row.get(3)),
                    coded ? row.list(4) : kind == KnownKind.OUTLET ? List.of("JRN") : List.of(),
                    List.of(),
                    List.of(),
                    List.of()));
        }
    }

    private static @Nullable String none(String field) {
        return field.equals("-") ? null : field;
    }

    /** The compiled bytes of some entries. */
    public static byte[] compile(List<KnownActor> entries) {
        RegisterBuilder builder = new RegisterBuilder();
        entries.forEach(builder::add);
        return builder.bytes();
    }
}
