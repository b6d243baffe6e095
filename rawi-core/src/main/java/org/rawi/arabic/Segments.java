package org.rawi.arabic;

import java.util.ArrayList;
import java.util.List;
import org.rawi.arabic.morphology.Analysis;
import org.rawi.arabic.morphology.Clitics;

/** A word cut at its clitics: conjunction, preposition, article, stem with its inflection, pronoun. */
final class Segments {

    private Segments() {}

    /** The segments; together they are the word. */
    static List<String> of(String word, Analysis analysis) {
        List<String> segments = new ArrayList<>(4);
        int from = 0;
        for (int cuts = analysis.cut(); cuts != 0; cuts &= cuts - 1) {
            from = cut(word, from, Integer.numberOfTrailingZeros(cuts), segments);
        }
        if (analysis.enclitic() != Clitics.NO_ENCLITIC) {
            from = cut(word, from, analysis.stemEnd(), segments);
        }
        segments.add(word.substring(from));
        return segments;
    }

    private static int cut(String word, int from, int to, List<String> segments) {
        if (to <= from || to >= word.length()) {
            return from;
        }
        segments.add(word.substring(from, to));
        return to;
    }
}
