package org.rawi.arabic.event;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rawi.arabic.lexicon.HeadKind;
import org.rawi.arabic.lexicon.LemmaTable;
import org.rawi.arabic.lexicon.PartOfSpeech;
import org.rawi.arabic.lexicon.Traits;
import org.rawi.arabic.lexicon.Tsv;
import org.rawi.arabic.morphology.Analysis;
import org.rawi.arabic.morphology.Form;
import org.rawi.arabic.morphology.FormMemory;
import org.rawi.arabic.morphology.Words;

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

    /** What nothing is known of: a token that is no Arabic word. */
    private static final Near NOTHING = new Near(NONE, 0, false, false);

    /**
     * What a reading of a form and those about as likely are, taken together.
     *
     * @param classes their classes, a bit each
     * @param heads what they make of a phrase that they head, bits of {@link HeadKind}
     * @param human whether one is a noun for a person
     * @param masdar whether one is a masdar
     */
    record Near(long[] classes, int heads, boolean human, boolean masdar) {
        boolean is(WordClass wanted) {
            return has(classes, wanted.number());
        }
    }

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

    /** Puts a word into a class that another lexicon has; before anything is asked. */
    void add(String lemma, WordClass to) {
        lemmas.merge(lemma, with(NONE, to.number()), WordClasses::joined);
    }

    private static long[] with(long[] bits, int number) {
        long[] more = Arrays.copyOf(bits, Math.max(bits.length, number / Long.SIZE + 1));
        more[number / Long.SIZE] |= 1L << number;
        return more;
    }

    private static boolean has(long[] bits, int number) {
        return number >> 6 < bits.length && (bits[number >> 6] >>> number & 1) != 0;
    }

    /** Whether a class is among some. */
    static boolean has(long[] bits, WordClass wanted) {
        return has(bits, wanted.number());
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

    /** For each word of a text, what the reading chosen and those about as likely are. */
    Near[] near(Words words, int[] chosen) {
        Near[] all = new Near[words.count()];
        for (int token = 0; token < all.length; token++) {
            Form form = words.form(token);
            all[token] = form == null ? NOTHING : near.of(form)[chosen[token]];
        }
        return all;
    }

    /** For each word of a text the classes of the reading chosen, for {@link #has}. */
    long[][] own(Words words) {
        long[][] all = new long[words.count()][];
        for (int token = 0; token < all.length; token++) {
            all[token] = own(words.at(token));
        }
        return all;
    }

    /** The classes of a word, for {@link #has}. */
    long[] own(@Nullable Analysis analysis) {
        return analysis == null ? NONE : entries.of(analysis.lexeme());
    }

    private Near[] readings(Form form) {
        Near[] readings = new Near[form.count()];
        for (int chosen = 0; chosen < readings.length; chosen++) {
            long[] classes = NONE;
            int heads = 0;
            boolean human = false;
            boolean masdar = false;
            for (int i = 0; i < readings.length; i++) {
                Analysis other = form.analysis(i);
                if (i == chosen || Names.near(form.analysis(chosen), other)) {
                    classes = joined(classes, entries.of(other.lexeme()));
                    heads |= other.nominal() ? other.lexeme().heads() : 0;
                    human |= other.is(PartOfSpeech.NOUN) && other.lexeme().has(Traits.HUMAN);
                    masdar |= other.masdar();
                }
            }
            boolean nothing = classes.length == 0 && heads == 0 && !human && !masdar;
            readings[chosen] = nothing ? NOTHING : new Near(classes, heads, human, masdar);
        }
        return readings;
    }

    private static long[] joined(long[] one, long[] other) {
        if (one.length == 0 || other.length == 0) {
            return one.length == 0 ? other : one;
        }
        long[] both = Arrays.copyOf(one, Math.max(one.length, other.length));
        for (int i = 0; i < other.length; i++) {
            both[i] |= other[i];
        }
        return both;
    }
}
