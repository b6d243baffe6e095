package org.rawi.arabic.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The strict reader of lexicon files: UTF-8, header comments with {@code # }, one line of column names, rows sorted by
 * code unit with exactly that many tab-separated fields. A field is never empty ({@code -} stands for none); a list inside
 * a field is separated by {@code |}.
 */
public final class Tsv {
    private final String file;
    private final List<String> columns;
    private final List<Row> rows;

    private Tsv(String file, List<String> columns, List<Row> rows) {
        this.file = file;
        this.columns = columns;
        this.rows = rows;
    }

    /** One row of a lexicon file. */
    public record Row(String file, int line, List<String> fields) {

        public String get(int column) {
            return fields.get(column);
        }

        /** A field's list; empty for {@code -}. */
        public List<String> list(int column) {
            String field = fields.get(column);
            if (field.equals("-")) {
                return List.of();
            }
            List<String> items = Arrays.asList(field.split("\\|", -1));
            for (String item : items) {
                if (item.isEmpty() || !item.equals(item.strip())) {
                    throw wrong("empty item or stray space in the list of field " + (column + 1));
                }
            }
            return items;
        }

        /** The complaint about this row, to be thrown. */
        public TsvException wrong(String problem) {
            return new TsvException(file, line, problem);
        }
    }

    /** The rows, in file order. */
    public List<Row> rows() {
        return rows;
    }

    /** What stands in the first column. */
    public Set<String> first() {
        Set<String> first = new HashSet<>();
        rows.forEach(row -> first.add(row.get(0)));
        return first;
    }

    /** The names of the columns. */
    public List<String> columns() {
        return columns;
    }

    /** The file's name. */
    public String file() {
        return file;
    }

    /**
     * Reads a resource.
     *
     * @throws TsvException when the file does not keep the format or has other columns
     */
    public static Tsv resource(Class<?> beside, String name, String... columns) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new TsvException(name, 0, "no such lexicon beside " + beside.getName());
            }
            return parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8), columns);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a file's content.
     *
     * @throws TsvException when the content does not keep the format or has other columns
     */
    public static Tsv parse(String file, String content, String... columns) {
        List<String> names = List.of();
        List<Row> rows = new ArrayList<>();
        String previous = "";
        int number = 0;
        int from = 0;
        while (from < content.length()) {
            int end = content.indexOf('\n', from);
            end = end < 0 ? content.length() : end;
            String line = content.substring(from, end);
            from = end + 1;
            number++;
            if (line.indexOf('\uFFFD') >= 0) {
                throw new TsvException(file, number, "not UTF-8");
            }
            if (line.startsWith("# ") || line.equals("#")) {
                continue;
            }
            if (names.isEmpty()) {
                names = List.of(line.split("\t", -1));
                if (!names.equals(List.of(columns))) {
                    throw new TsvException(file, number, "columns are " + names + ", expected " + List.of(columns));
                }
                continue;
            }
            if (line.compareTo(previous) <= 0) {
                throw new TsvException(file, number, line.equals(previous) ? "duplicate line" : "not in order");
            }
            previous = line;
            rows.add(new Row(file, number, fields(file, number, line, columns.length)));
        }
        if (names.isEmpty()) {
            throw new TsvException(file, number, "no line of column names");
        }
        return new Tsv(file, names, List.copyOf(rows));
    }

    private static List<String> fields(String file, int number, String line, int wanted) {
        List<String> fields = new ArrayList<>(wanted);
        int from = 0;
        while (from <= line.length()) {
            int end = line.indexOf('\t', from);
            end = end < 0 ? line.length() : end;
            String field = line.substring(from, end);
            if (field.isEmpty()) {
                throw new TsvException(file, number, "field " + (fields.size() + 1) + " is empty");
            }
            if (!field.equals(field.strip())) {
                throw new TsvException(file, number, "stray space in field " + (fields.size() + 1));
            }
            fields.add(field);
            from = end + 1;
        }
        if (fields.size() != wanted) {
            throw new TsvException(file, number, fields.size() + " fields, expected " + wanted);
        }
        return fields;
    }
}
