package org.rawi.store.search;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rawi.SearchTerms.Keys;
import org.rawi.SearchTerms.Word;
import org.rawi.text.Field;

/** An article's words as each database indexes them. */
public final class WordIndex {
    private static final List<Function<Keys, String>> COLUMNS =
            List.of(Keys::printed, Keys::folded, Keys::cut, Keys::stem);
    private static final int MOST_POSITION = 16_383;
    private static final int MOST_POSITIONS = 255;

    private static final int PRINTED = 0;
    private static final int FOLDED = 1;
    private static final int CUT = 2;
    private static final int STEM = 3;
    private static final int SLOTS = 1 << 17;
    private static final AtomicReferenceArray<@Nullable Coded> CODES = new AtomicReferenceArray<>(SLOTS);

    private WordIndex() {}

    /**
     * The keys of the words, in the order of the columns printed, folded, cut, stem. Every word has its stem there, in its
     * place; the other forms stand once an article, and only where they differ: folded from printed, cut from both and from
     * the stem. An index has a third of the entries that way.
     */
    public static String[] columns(List<Word> words) {
        StringBuilder[] columns = new StringBuilder[COLUMNS.size()];
        for (int column = 0; column < columns.length; column++) {
            columns[column] = new StringBuilder(words.size() * 6);
        }
        Set<Keys> seen = Collections.newSetFromMap(new IdentityHashMap<>(words.size()));
        Field in = Field.TITLE;
        for (Word word : words) {
            String[] codes = codes(word.keys());
            if (word.in() != in) {
                columns[STEM].append(KeyCode.GAP).append(' ');
                in = word.in();
            }
            columns[STEM].append(codes[STEM]).append(' ');
            if (seen.add(word.keys())) {
                columns[PRINTED].append(codes[PRINTED]).append(' ');
                if (!codes[FOLDED].equals(codes[PRINTED])) {
                    columns[FOLDED].append(codes[FOLDED]).append(' ');
                }
                if (!codes[CUT].equals(codes[FOLDED]) && !codes[CUT].equals(codes[STEM])) {
                    columns[CUT].append(codes[CUT]).append(' ');
                }
            }
        }
        return Arrays.stream(columns).map(StringBuilder::toString).toArray(String[]::new);
    }

    /** The codes of a word's keys; forms met often are remembered, found by the very object that all their words share. */
    private static String[] codes(Keys keys) {
        int slot = System.identityHashCode(keys) & SLOTS - 1;
        Coded known = CODES.get(slot);
        if (known != null && known.keys() == keys) {
            return known.codes();
        }
        String[] codes =
                COLUMNS.stream().map(key -> KeyCode.of(key.apply(keys))).toArray(String[]::new);
        CODES.set(slot, new Coded(keys, codes));
        return codes;
    }

    private record Coded(Keys keys, String[] codes) {}

    /** The same keys as the text of a tsvector. */
    public static String vector(List<Word> words) {
        Map<String, StringBuilder> stems = new HashMap<>(words.size() * 2);
        Set<Keys> seen = Collections.newSetFromMap(new IdentityHashMap<>(words.size()));
        Set<String> forms = new HashSet<>(words.size() * 2);
        int position = 0;
        Field in = Field.TITLE;
        for (Word word : words) {
            position += word.in() == in ? 1 : 2;
            in = word.in();
            String[] codes = codes(word.keys());
            if (position <= MOST_POSITION) {
                at(position, codes[STEM], stems);
            }
            if (seen.add(word.keys())) {
                forms.add("p" + codes[PRINTED]);
                if (!codes[FOLDED].equals(codes[PRINTED])) {
                    forms.add("f" + codes[FOLDED]);
                }
                if (!codes[CUT].equals(codes[FOLDED]) && !codes[CUT].equals(codes[STEM])) {
                    forms.add("c" + codes[CUT]);
                }
            }
        }
        StringBuilder vector = new StringBuilder(words.size() * 20);
        stems.forEach((stem, at) -> vector.append('s').append(stem).append(at).append(' '));
        forms.forEach(form -> vector.append(form).append(' '));
        return vector.toString();
    }

    private static void at(int position, String stem, Map<String, StringBuilder> stems) {
        StringBuilder at = stems.get(stem);
        if (at == null) {
            stems.put(stem, new StringBuilder(8).append(':').append(position));
        } else if (at.length() < MOST_POSITIONS * 6) {
            at.append(',').append(position);
        }
    }
}
