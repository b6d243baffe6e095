package org.rawi.arabic.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rawi.arabic.lexicon.Tsv;
import org.rawi.arabic.morphology.Analysis;
import org.rawi.arabic.text.Letters;
import org.rawi.arabic.text.TokenKind;

/** The numbers an act is told with: the dead, the injured, the detained, amounts. */
final class FigureFinder {
    private static final int NEAR = 4;

    private final Map<String, String> kinds = new HashMap<>();
    private final Map<String, Long> numerals = new HashMap<>();

    private FigureFinder() {}

    static FigureFinder load() {
        FigureFinder loaded = new FigureFinder();
        for (Tsv.Row row :
                Tsv.resource(FigureFinder.class, "figures.tsv", "lemma", "kind").rows()) {
            try {
                loaded.numerals.put(row.get(0), Long.parseLong(row.get(1)));
            } catch (NumberFormatException e) {
                loaded.kinds.put(row.get(0), row.get(1));
            }
        }
        return loaded;
    }

    /** The figures of a candidate, in its own clause. */
    List<FigureFinding> find(Layers in, Candidate candidate) {
        List<FigureFinding> found = new ArrayList<>();
        int low = candidate.clauses.get(candidate.chunk).start();
        int high = Math.min(in.sentences().end(candidate.sentence), candidate.trigger + 30);
        for (int token = low; token < high; token++) {
            Long value = value(in, token);
            if (value != null && in.time(token) < 0) {
                int end = token + 1;
                Long unit = value(in, end);
                if (unit != null && unit >= 100 && !in.tokens().is(end, TokenKind.NUMBER)) {
                    value *= unit;
                    end++;
                }
                String kind = kind(in, candidate, token, end);
                if (kind != null) {
                    found.add(new FigureFinding(in.span(token, end), kind, value));
                }
                token = end - 1;
            }
        }
        return found;
    }

    /** The kind by the word the number counts, or else by the word before it. */
    private @Nullable String kind(Layers in, Candidate candidate, int token, int end) {
        for (int i = end; i < Math.min(end + 2, in.words().count()); i++) {
            Analysis counted = in.at(i);
            String kind = counted == null ? null : kinds.get(counted.lemma());
            if (kind != null) {
                return kind;
            }
        }
        for (int i = token - 1; i >= Math.max(0, token - NEAR); i--) {
            Analysis before = in.at(i);
            String kind = before == null ? null : kinds.get(before.lemma());
            if (kind != null && !kind.equals("AMOUNT")) {
                return kind;
            }
        }
        return candidate.holds(token) ? kinds.get(candidate.frame.word()) : null;
    }

    private @Nullable Long value(Layers in, int token) {
        if (in.tokens().is(token, TokenKind.NUMBER)) {
            return digits(in.tokens().string(token));
        }
        Analysis analysis = in.at(token);
        return analysis == null ? null : numerals.get(analysis.lemma());
    }

    private static @Nullable Long digits(String text) {
        long value = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = Character.digit(text.charAt(i), 10);
            if (digit >= 0) {
                value = value * 10 + digit;
            } else if (text.charAt(i) != ',' && text.charAt(i) != Letters.THOUSANDS_SEPARATOR) {
                return null;
            }
            if (value > Long.MAX_VALUE / 100) {
                return null;
            }
        }
        return value;
    }
}
