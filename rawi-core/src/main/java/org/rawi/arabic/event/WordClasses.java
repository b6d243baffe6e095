package org.rawi.arabic.event;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rawi.arabic.lexicon.LemmaTable;
import org.rawi.arabic.lexicon.Tsv;
import org.rawi.arabic.morphology.Analysis;
import org.rawi.arabic.morphology.Form;
import org.rawi.arabic.morphology.FormMemory;

/**
 * The classes of words that frames ask for: a number a class, a bit a class for each word, so that asking costs two look-ups
 * in arrays. Safe for any number of threads.
 */
final class WordClasses {
    private static final long[] NONE = {};

    private final Map<String, long[]> lemmas = new HashMap<>();
    private final LemmaTable<long[]> entries = new LemmaTable<>(lexeme -> lemmas.getOrDefault(lexeme.lemma(), NONE));

    /** For each reading of a form, the readings that are about as likely, a bit each, and the classes of them all. */
    private final FormMemory<Near[]> near = new FormMemory<>(this::readings);

    private record Near(int[] others, long[] classes) {}

    private WordClasses() {}

    static WordClasses load() {
        WordClasses loaded = new WordClasses();
        for (Tsv.Row row : Tsv.resource(WordClasses.class, "classes.tsv", "lemma", "classes")
                .rows()) {
            long[] bits = NONE;
            for (String name : row.list(1)) {
                bits = with(bits, WordClass.of(name).number());
            }
            loaded.lemmas.put(row.get(0), bits);
        }
        return loaded;
    }

    private static long[] with(long[] bits, int number) {
        long[] more = Arrays.copyOf(bits, Math.max(bits.length, number / Long.SIZE + 1));
        more[number / Long.SIZE] |= 1L << number;
        return more;
    }

    private static boolean has(long[] bits, int number) {
        return number / Long.SIZE < bits.length && (bits[number / Long.SIZE] >>> number & 1) != 0;
    }

    /** Whether a word is of a class. */
    boolean is(@Nullable Analysis analysis, WordClass wanted) {
        return analysis != null && has(entries.of(analysis.lexeme()), wanted.number());
    }

    /** Whether a word is of the class with a name. */
    boolean is(@Nullable Analysis analysis, String name) {
        return is(analysis, WordClass.of(name));
    }

    /** Whether the word with a lemma is of a class. */
    boolean is(String lemma, WordClass wanted) {
        return has(lemmas.getOrDefault(lemma, NONE), wanted.number());
    }

    /** Whether the word with a lemma is of the class with a name. */
    boolean is(String lemma, String name) {
        return is(lemma, WordClass.of(name));
    }

    /** Whether a form, in the reading chosen or one about as likely, is of a class. */
    boolean is(Form form, int chosen, WordClass wanted) {
        return has(near.of(form)[chosen].classes, wanted.number());
    }

    /** The numbers of a form's readings that are about as likely as the one chosen, itself first. */
    int[] near(Form form, int chosen) {
        return near.of(form)[chosen].others;
    }

    private Near[] readings(Form form) {
        Near[] readings = new Near[form.count()];
        for (int chosen = 0; chosen < readings.length; chosen++) {
            int[] others = new int[readings.length];
            int count = 0;
            others[count++] = chosen;
            for (int i = 0; i < readings.length; i++) {
                if (i != chosen && Names.near(form.analysis(chosen), form.analysis(i))) {
                    others[count++] = i;
                }
            }
            long[] classes = NONE;
            for (int i = 0; i < count; i++) {
                classes = joined(classes, entries.of(form.analysis(others[i]).lexeme()));
            }
            readings[chosen] = new Near(Arrays.copyOf(others, count), classes);
        }
        return readings;
    }

    private static long[] joined(long[] one, long[] other) {
        long[] both = Arrays.copyOf(one, Math.max(one.length, other.length));
        for (int i = 0; i < other.length; i++) {
            both[i] |= other[i];
        }
        return both;
    }
}
