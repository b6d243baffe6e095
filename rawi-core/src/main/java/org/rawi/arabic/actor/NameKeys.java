package org.rawi.arabic.actor;

import org.rawi.arabic.morphology.Analysis;
import org.rawi.arabic.morphology.Words;
import org.rawi.arabic.text.Letters;
import org.rawi.arabic.text.SourceText;

/** Hashes of folded words and of rows of them: names are found by these, with no string made. */
final class NameKeys {
    /** The key of no words. */
    static final long START = 0x9E3779B97F4A7C15L;

    private static final long SEED = 0xCBF29CE484222325L;
    private static final long PRIME = 0x100000001B3L;

    private NameKeys() {}

    /** The key of a word written out. */
    static long word(CharSequence word) {
        long key = SEED;
        for (int i = 0; i < word.length(); i++) {
            key = unit(key, word.charAt(i));
        }
        return key;
    }

    /** The key of a word in a text, its conjunction and preposition cut, its article kept. */
    static long word(Words words, int token) {
        Analysis analysis = words.at(token);
        int start = words.tokens().start(token);
        int end = words.tokens().end(token);
        SourceText text = words.tokens().text();
        if (analysis == null) {
            return between(SEED, text, start, end);
        }
        long key = analysis.article() ? unit(unit(SEED, Letters.ALEF), Letters.LAM) : SEED;
        return between(key, text, start + analysis.stemStart(), end);
    }

    /** The key of a word in a text, its article cut too. */
    static long stem(Words words, int token) {
        return between(
                SEED,
                words.tokens().text(),
                words.stemStart(token),
                words.tokens().end(token));
    }

    /** The key of a word in a text as it stands, with whatever is joined to it. */
    static long whole(Words words, int token) {
        return between(
                SEED,
                words.tokens().text(),
                words.tokens().start(token),
                words.tokens().end(token));
    }

    private static long between(long seed, SourceText text, int start, int end) {
        long key = seed;
        for (int i = start; i < end; i++) {
            key = unit(key, text.charAt(i));
        }
        return key;
    }

    private static long unit(long key, char unit) {
        char folded = Letters.fold(unit);
        return folded == Letters.DROPPED ? key : (key ^ folded) * PRIME;
    }

    /** The key of a row of words, longer by one word. */
    static long join(long row, long word) {
        long mixed = (row ^ word) * 0xFF51AFD7ED558CCDL;
        return mixed ^ mixed >>> 32;
    }
}
