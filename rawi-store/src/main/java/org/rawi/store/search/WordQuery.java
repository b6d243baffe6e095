package org.rawi.store.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
        List<String> all = new ArrayList<>();
        for (Clause clause : clauses) {
            List<String> ways = new ArrayList<>();
            for (Way way : ways(clause)) {
                String phrase = String.join(" ", way.codes());
                switch (way.column()) {
                    case PRINTED -> ways.add(printed(clause, way));
                    case FOLDED, CUT -> {
                        if (way.codes().size() == 1) {
                            ways.add("{printed folded cut} : \"" + phrase + '"');
                        }
                    }
                    case STEM -> ways.add("stem : \"" + phrase + '"');
                }
            }
            all.add("(" + String.join(" OR ", ways) + ")");
        }
        return String.join(" AND ", all);
    }

    /** Each word as printed, and of a phrase the stems side by side. */
    private static String printed(Clause clause, Way way) {
        List<String> words = new ArrayList<>();
        way.codes().forEach(code -> words.add("printed : \"" + code + '"'));
        if (clause.words().size() > 1) {
            List<String> stems = new ArrayList<>();
            for (int reading = 0; reading < MOST_READINGS; reading++) {
                stems.add("stem : \""
                        + String.join(
                                " ", way(Column.STEM, clause.words(), reading).codes()) + '"');
            }
            words.add("(" + String.join(" OR ", stems) + ")");
        }
        return "(" + String.join(" AND ", words) + ")";
    }

    /** As a tsquery of PostgreSQL. */
    public String postgresql() {
        List<String> all = new ArrayList<>();
        for (Clause clause : clauses) {
            List<String> ways = new ArrayList<>();
            for (Way way : ways(clause)) {
                List<String> lexemes =
                        way.codes().stream().map(way.column()::lexeme).toList();
                ways.add("(" + String.join(" <-> ", lexemes) + ")");
            }
            all.add("(" + String.join(" | ", ways) + ")");
        }
        return String.join(" & ", all);
    }

    /** The fields of the index. */
    enum Column {
        PRINTED,
        FOLDED,
        CUT,
        STEM;

        /** A code as a tsquery asks for it, see {@link WordIndex#MARKS}. */
        String lexeme(String code) {
            return switch (this) {
                case PRINTED -> "p" + code;
                case FOLDED -> "f" + code;
                case CUT -> "(c" + code + " | f" + code + ")";
                case STEM -> "(s" + code + " | c" + code + " | f" + code + ")";
            };
        }

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
