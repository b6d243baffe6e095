package org.rawi.intake.page.date;

import java.util.HashMap;
import java.util.Map;
import org.rawi.intake.data.Table;

/** The lexicon of small words in dates. */
final class DateWords {

    private static final Map<String, String> MEANINGS = load();

    private DateWords() {}

    private static Map<String, String> load() {
        Map<String, String> meanings = new HashMap<>();
        for (String[] row : Table.rows(DateWords.class, "words.tsv", 2)) {
            meanings.put(row[0], row[1]);
        }
        return meanings;
    }

    /** The day of the week that a word names, Monday first; 0 when it names none. */
    static int weekday(String key) {
        String meaning = MEANINGS.getOrDefault(key, "");
        return meaning.startsWith("weekday-") ? meaning.charAt(meaning.length() - 1) - '0' : 0;
    }

    static boolean means(String key, String meaning) {
        return meaning.equals(MEANINGS.get(key));
    }
}
