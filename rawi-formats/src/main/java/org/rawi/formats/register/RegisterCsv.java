package org.rawi.formats.register;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.rawi.KnownActor;
import org.rawi.KnownKind;

/**
 * Actors as CSV: a line of column names, then a row an actor. The columns are {@link #COLUMNS} in any order; {@code name} and
 * {@code kind} must be there. A list is separated by {@code |}; an office is {@code code:BODY@from..to}.
 */
public final class RegisterCsv {
    /** The columns, in the order in which they are written. */
    public static final List<String> COLUMNS = List.of(
            "id",
            "kind",
            "name",
            "variants",
            "nameEn",
            "gender",
            "country",
            "sectors",
            "offices",
            "capitals",
            "nisbas");

    private RegisterCsv() {}

    /**
     * Reads rows, handing on each good one and a complaint for each bad one.
     *
     * @throws IOException when it cannot be read, or a column that must be there is missing
     */
    public static void read(Reader csv, String file, Consumer<KnownActor> actors, Consumer<Complaint> complaints)
            throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreEmptyLines(true)
                .setTrim(true)
                .get();
        try (CSVParser parser = CSVParser.parse(csv, format)) {
            Map<String, Integer> columns = parser.getHeaderMap();
            for (String needed : List.of("name", "kind")) {
                if (columns == null || !columns.containsKey(needed)) {
                    throw new IOException("its first line has no column '" + needed + "'; the columns are "
                            + String.join(", ", COLUMNS));
                }
            }
            for (CSVRecord row : parser) {
                String where = file + ":" + parser.getCurrentLineNumber();
                try {
                    actors.accept(actor(row));
                } catch (IllegalArgumentException wrong) {
                    complaints.accept(new Complaint(where, String.valueOf(wrong.getMessage())));
                }
            }
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
    }

    private static KnownActor actor(CSVRecord row) {
        if (!row.isConsistent()) {
            throw new IllegalArgumentException(
                    "it has " + row.size() + " fields, and the first line names another number");
        }
        String name = field(row, "name");
        if (name == null) {
            throw new IllegalArgumentException("it has no name");
        }
        String nameEn = field(row, "nameEn");
        String id = field(row, "id");
        String gender = field(row, "gender");
        if (gender != null && !gender.equals("m") && !gender.equals("f")) {
            throw new IllegalArgumentException("gender is m or f, not " + gender);
        }
        String country = field(row, "country");
        if (country != null && !country.matches("[A-Z]{3}")) {
            throw new IllegalArgumentException("country is three capital letters (ISO 3166 alpha-3), not " + country);
        }
        List<KnownActor.Office> offices =
                list(row, "offices").stream().map(KnownActor.Office::parse).toList();
        return new KnownActor(
                id == null ? "user/" + slug(nameEn == null ? name : nameEn) : id,
                kind(field(row, "kind")),
                name,
                list(row, "variants"),
                nameEn,
                gender,
                country,
                list(row, "sectors"),
                offices,
                list(row, "capitals"),
                list(row, "nisbas"));
    }

    private static KnownKind kind(@Nullable String kind) {
        for (KnownKind known : KnownKind.values()) {
            if (known.name().equalsIgnoreCase(kind == null ? "" : kind)) {
                return known;
            }
        }
        throw new IllegalArgumentException("kind is one of " + Arrays.toString(KnownKind.values()) + ", not " + kind);
    }

    private static @Nullable String field(CSVRecord row, String column) {
        String field = row.isMapped(column) && row.isSet(column) ? row.get(column) : "";
        return field.isBlank() || field.equals("-") ? null : field;
    }

    private static List<String> list(CSVRecord row, String column) {
        String field = field(row, column);
        List<String> items = new ArrayList<>();
        for (String item : field == null ? new String[0] : field.split("\\|", -1)) {
            if (!item.isBlank()) {
                items.add(item.strip());
            }
        }
        return items;
    }

    static String slug(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("(?U)[^\\w]+", "-");
    }

    /** One row, ended by a line break. */
    public static String row(KnownActor actor) {
        List<String> offices = actor.offices().stream()
                .map(office -> office.code() + ':' + office.body() + '@' + office.from() + ".." + office.to())
                .toList();
        return CSVFormat.DEFAULT.format(
                        actor.id(),
                        actor.kind().name(),
                        actor.name(),
                        String.join("|", actor.variants()),
                        actor.nameEn(),
                        actor.gender(),
                        actor.country(),
                        String.join("|", actor.sectors()),
                        String.join("|", offices),
                        String.join("|", actor.capitals()),
                        String.join("|", actor.nisbas()))
                + '\n';
    }
}
