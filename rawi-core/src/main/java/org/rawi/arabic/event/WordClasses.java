package org.rawi.arabic.event;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rawi.arabic.lexicon.Tsv;
import org.rawi.arabic.morphology.Analysis;

/** The classes of words that frames ask for. */
final class WordClasses {
    private final Map<String, Set<String>> classes = new HashMap<>();

    private WordClasses() {}

    static WordClasses load() {
        WordClasses loaded = new WordClasses();
        for (Tsv.Row row : Tsv.resource(WordClasses.class, "classes.tsv", "lemma", "classes")
                .rows()) {
            loaded.classes.put(row.get(0), Set.copyOf(row.list(1)));
        }
        return loaded;
    }

    /** Whether a word is of a class. */
    boolean is(@Nullable Analysis analysis, String name) {
        return analysis != null && is(analysis.lemma(), name);
    }

    /** Whether the word with a lemma is of a class. */
    boolean is(String lemma, String name) {
        return classes.getOrDefault(lemma, Set.of()).contains(name);
    }
}
