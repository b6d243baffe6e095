package org.rawi.store.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.rawi.SearchTerms.Keys;
import org.rawi.SearchTerms.Word;
import org.rawi.text.Field;

/** An article's words as each database indexes them. */
public final class WordIndex {
    /** What a lexeme of PostgreSQL is begun by, in the order of the columns of SQLite. */
    static final String MARKS = "pfcs";

    private static final List<Function<Keys, String>> COLUMNS =
            List.of(Keys::printed, Keys::folded, Keys::cut, Keys::stem);
    private static final int MOST_POSITION = 16_383;
    private static final int MOST_POSITIONS = 255;

    private WordIndex() {}

    /** The keys of the words, in the order of the columns printed, folded, cut, stem. */
    public static String[] columns(List<Word> words) {
        String[] columns = new String[COLUMNS.size()];
        for (int column = 0; column < columns.length; column++) {
            StringBuilder keys = new StringBuilder(words.size() * 6);
            Function<Keys, String> key = COLUMNS.get(column);
            Field in = Field.TITLE;
            for (Word word : words) {
                if (word.in() != in) {
                    keys.append(KeyCode.GAP).append(' ');
                    in = word.in();
                }
                KeyCode.append(key.apply(word.keys()), keys);
                keys.append(' ');
            }
            columns[column] = keys.toString();
        }
        return columns;
    }

    /** The keys of the words as the text of a tsvector. */
    public static String vector(List<Word> words) {
        Map<String, StringBuilder> positions = new LinkedHashMap<>();
        int position = 0;
        Field in = Field.TITLE;
        for (Word word : words) {
            position += word.in() == in ? 1 : 2;
            in = word.in();
            for (int column = 0; column < COLUMNS.size() && position <= MOST_POSITION; column++) {
                String lexeme =
                        MARKS.charAt(column) + KeyCode.of(COLUMNS.get(column).apply(word.keys()));
                StringBuilder at = positions.computeIfAbsent(lexeme, unseen -> new StringBuilder());
                if (at.length() < MOST_POSITIONS * 6) {
                    at.append(at.isEmpty() ? ':' : ',').append(position);
                }
            }
        }
        StringBuilder vector = new StringBuilder(words.size() * 30);
        positions.forEach((lexeme, at) -> vector.append(lexeme).append(at).append(' '));
        return vector.toString();
    }
}
