package org.rawi.evaluation.coverage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rawi.Article;
import org.rawi.arabic.morphology.Analysis;
import org.rawi.arabic.morphology.Form;
import org.rawi.arabic.morphology.Morphology;
import org.rawi.arabic.morphology.Words;
import org.rawi.arabic.text.SourceText;
import org.rawi.arabic.text.Tokens;

/** Counts the Arabic words of articles, title and text, and what the dictionary explains of them. */
final class Coverage {
    private final Morphology morphology = Morphology.load();
    private final Map<String, Integer> unknown = new HashMap<>();
    private long running;
    private long licensed;
    private long guessed;

    void add(Article article) {
        Words words = morphology.words(Tokens.of(SourceText.of(article)));
        for (int i = 0; i < words.count(); i++) {
            Form form = words.form(i);
            Analysis chosen = words.at(i);
            if (form != null && chosen != null) {
                running++;
                licensed += licensed(form) ? 1 : 0;
                guessed += chosen.guessed() ? 1 : 0;
                if (chosen.guessed()) {
                    unknown.merge(form.surface(), 1, Integer::sum);
                }
            }
        }
    }

    private static boolean licensed(Form form) {
        for (int i = 0; i < form.count(); i++) {
            if (!form.analysis(i).guessed()) {
                return true;
            }
        }
        return false;
    }

    /** How many words there were. */
    long running() {
        return running;
    }

    /** The share of them that have an analysis which the dictionary licenses. */
    double licensed() {
        return running == 0 ? 0 : (double) licensed / running;
    }

    /** The share of them that are read by such an analysis in their context, not by a guess. */
    double read() {
        return running == 0 ? 0 : 1 - (double) guessed / running;
    }

    /** The most frequent of those that are read by a guess, each with its count. */
    List<String> unknown(int most) {
        return unknown.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .toList();
    }
}
