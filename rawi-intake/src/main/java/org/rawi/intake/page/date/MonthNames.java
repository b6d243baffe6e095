package org.rawi.intake.page.date;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rawi.intake.data.Table;

/** The lexicon of month names. */
final class MonthNames {

    /**
     * A month that stands somewhere.
     *
     * @param tokens how many tokens its name takes
     */
    record Month(int number, boolean hijri, int tokens) {}

    private static final Map<String, Month> MONTHS = load();

    private MonthNames() {}

    private static Map<String, Month> load() {
        Map<String, Month> months = new HashMap<>();
        for (String[] row : Table.rows(MonthNames.class, "months.tsv", 3)) {
            int words = row[0].indexOf(' ') > 0 ? 2 : 1;
            months.put(row[0], new Month(Integer.parseInt(row[2]), row[1].equals("hijri"), words));
        }
        return months;
    }

    /** The month whose name begins at this token, or null. */
    static @Nullable Month at(DateTokens tokens, int index) {
        String first = tokens.at(index).key();
        if (first.isEmpty()) {
            return null;
        }
        Month two = MONTHS.get(first + " " + tokens.at(index + 1).key());
        return two != null ? two : MONTHS.get(first);
    }
}
