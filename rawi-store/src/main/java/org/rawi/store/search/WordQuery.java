package org.rawi.store.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.rawi.SearchTerms;
import org.rawi.SearchTerms.Keys;
import org.rawi.SearchTerms.QueryWord;

/**
 * What a person typed, understood: words that must all be there, phrases in quotation marks whose words stand side by side,
 * and with an equals sign before it a word or phrase as printed, hamza for hamza.
 */
public final class WordQuery {
    private static final int MOST_WORDS = 32;
    private static final int MOST_READINGS = 3;

    private final List<Clause> clauses;

    private WordQuery(List<Clause> clauses) {
        this.clauses = List.copyOf(clauses);
    }

    /** Words that stand side by side; mostly one. */
    record Clause(boolean printed, List<QueryWord> words) {}

    /** Understands a query; null when there is no word in it. */
    public static @Nullable WordQuery parse(String typed, SearchTerms terms) {
        List<Clause> clauses = new ArrayList<>();
        int from = 0;
        boolean inside = false;
        boolean printed = false;
        for (int i = 0; i <= typed.length(); i++) {
            boolean mark = i < typed.length() && isQuotationMark(typed.charAt(i));
            if (mark || i == typed.length()) {
                String piece = typed.substring(from, i);
                boolean equals = mark && !inside && piece.endsWith("=");
                add(equals ? piece.substring(0, piece.length() - 1) : piece, inside, printed, terms, clauses);
                printed = equals;
                inside = mark && !inside;
                from = i + 1;
            }
        }
        return clauses.isEmpty() ? null : new WordQuery(clauses);
    }

    private static boolean isQuotationMark(char unit) {
        return unit == '"' || unit == '\u00AB' || unit == '\u00BB' || unit == '\u201C' || unit == '\u201D';
    }

    private static void add(String piece, boolean phrase, boolean printed, SearchTerms terms, List<Clause> clauses) {
        if (phrase) {
            List<QueryWord> words = terms.query(piece);
            if (!words.isEmpty() && clauses.size() < MOST_WORDS) {
                clauses.add(new Clause(printed, words.subList(0, Math.min(words.size(), MOST_WORDS))));
            }
            return;
        }
        for (String word : piece.strip().split("\\s+")) {
            boolean exact = word.startsWith("=");
            for (QueryWord each : terms.query(exact ? word.substring(1) : word)) {
                if (clauses.size() < MOST_WORDS) {
                    clauses.add(new Clause(exact, List.of(each)));
                }
            }
        }
    }

    List<Clause> clauses() {
        return clauses;
    }

    /** As a query of FTS5; see {@link WordIndex#columns} for what stands in which column. */
    public String sqlite() {
        return query(
                " AND ",
                " OR ",
                form -> "{printed folded cut} : \"" + form + '"',
                printed -> "printed : \"" + printed + '"',
                stems -> "stem : \"" + String.join(" ", stems) + '"');
    }

    /** As a tsquery of PostgreSQL; see {@link WordIndex#vector} for how keys are told apart. */
    public String postgresql() {
        return query(
                " & ",
                " | ",
                form -> "p" + form + " | f" + form + " | c" + form,
                printed -> "p" + printed,
                stems -> "(s" + String.join(" <-> s", stems) + ")");
    }

    private String query(
            String and,
            String or,
            UnaryOperator<String> anyForm,
            UnaryOperator<String> printed,
            Function<List<String>, String> stems) {
        List<String> all = new ArrayList<>();
        for (Clause clause : clauses) {
            Set<String> asStems = new LinkedHashSet<>();
            for (int reading = 0; reading < MOST_READINGS; reading++) {
                asStems.add(
                        stems.apply(way(Column.STEM, clause.words(), reading).codes()));
            }
            String besides = "(" + String.join(or, asStems) + ")";
            if (clause.printed()) {
                List<String> words = new ArrayList<>();
                way(Column.PRINTED, clause.words(), 0).codes().forEach(code -> words.add(printed.apply(code)));
                all.add("(" + String.join(and, words) + (words.size() > 1 ? and + besides : "") + ")");
            } else {
                Set<String> ways = new LinkedHashSet<>();
                for (Way way : ways(clause)) {
                    if (way.column() != Column.STEM && way.codes().size() == 1) {
                        ways.add(anyForm.apply(way.codes().get(0)));
                    }
                }
                ways.add(besides);
                all.add("(" + String.join(or, ways) + ")");
            }
        }
        return String.join(and, all);
    }

    /** The fields of the index. */
    enum Column {
        PRINTED,
        FOLDED,
        CUT,
        STEM;

        String key(Keys keys) {
            return switch (this) {
                case PRINTED -> keys.printed();
                case FOLDED -> keys.folded();
                case CUT -> keys.cut();
                case STEM -> keys.stem();
            };
        }
    }

    /** One way in which a clause can stand in a text: codes side by side in one field. */
    record Way(Column column, List<String> codes) {}

    static Set<Way> ways(Clause clause) {
        Set<Way> ways = new LinkedHashSet<>();
        List<QueryWord> words = clause.words();
        if (clause.printed()) {
            ways.add(way(Column.PRINTED, words, 0));
            return ways;
        }
        ways.add(way(Column.FOLDED, words, 0));
        for (int reading = 0; reading < MOST_READINGS; reading++) {
            ways.add(way(Column.CUT, words, reading));
            ways.add(way(Column.STEM, words, reading));
        }
        if (words.size() == 1) {
            for (String joined : words.get(0).joined()) {
                ways.add(new Way(Column.FOLDED, List.of(KeyCode.of(joined))));
            }
        }
        return ways;
    }

    private static Way way(Column column, List<QueryWord> words, int reading) {
        List<String> codes = new ArrayList<>();
        for (QueryWord word : words) {
            List<Keys> readings = word.readings();
            codes.add(KeyCode.of(column.key(readings.get(Math.min(reading, readings.size() - 1)))));
        }
        return new Way(column, codes);
    }
}
