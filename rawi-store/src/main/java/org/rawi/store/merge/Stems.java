package org.rawi.store.merge;

import java.util.ArrayList;
import java.util.List;
import org.rawi.SearchTerms.Word;
import org.rawi.text.Anchor;
import org.rawi.text.Field;

/** The words of an article by where they stand: hashes of their stems, and of their numbers. */
final class Stems {
    private static final int SHORTEST = 3;
    private static final char LAM = '\u0644';

    private final List<Word> title = new ArrayList<>();
    private final List<Word> body = new ArrayList<>();

    Stems(List<Word> words) {
        for (Word word : words) {
            (word.in() == Field.TITLE ? title : body).add(word);
        }
    }

    /** The stems inside some stretches, each once. */
    int[] words(List<Anchor> stretches) {
        return hashes(stretches, false);
    }

    /** The numbers in digits inside some stretches, each once. */
    int[] numbers(List<Anchor> stretches) {
        return hashes(stretches, true);
    }

    /** The stem of the first word of a stretch, 0 without one. */
    int first(Anchor stretch) {
        List<Word> words = stretch.in() == Field.TITLE ? title : body;
        int at = holding(words, stretch.start());
        return at < words.size() ? Hash.of(words.get(at).keys().stem()) : 0;
    }

    /** The stems of the words around a stretch: so many before it and behind. */
    int[] around(Anchor stretch, int reach) {
        List<Word> words = stretch.in() == Field.TITLE ? title : body;
        int at = holding(words, stretch.start());
        int from = Math.max(0, at - reach);
        int to = Math.min(words.size(), at + reach + 1);
        return Hash.set(words.subList(from, to).stream()
                .filter(word -> !isNumber(word) && tells(word))
                .mapToInt(word -> Hash.of(word.keys().stem()))
                .toArray());
    }

    private int[] hashes(List<Anchor> stretches, boolean numbers) {
        List<Integer> hashes = new ArrayList<>();
        for (Anchor stretch : stretches) {
            List<Word> words = stretch.in() == Field.TITLE ? title : body;
            for (int at = holding(words, stretch.start());
                    at < words.size() && words.get(at).start() < stretch.end();
                    at++) {
                if (isNumber(words.get(at)) == numbers && (numbers || tells(words.get(at)))) {
                    hashes.add(Hash.of(words.get(at).keys().stem()));
                }
            }
        }
        return Hash.set(hashes.stream().mapToInt(Integer::intValue).toArray());
    }

    /** Not one of the shortest particles, which all texts share; but those that begin with lam deny. */
    private static boolean tells(Word word) {
        String stem = word.keys().stem();
        return stem.length() >= SHORTEST || stem.length() == 2 && stem.charAt(0) == LAM;
    }

    private static boolean isNumber(Word word) {
        char first = word.keys().folded().isEmpty() ? ' ' : word.keys().folded().charAt(0);
        return first >= '0' && first <= '9';
    }

    /** The word an offset stands in, or the next one. */
    private static int holding(List<Word> words, int offset) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
