package org.rawi.intake.page.label;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rawi.intake.data.Table;
import org.rawi.intake.text.Folding;
import org.rawi.intake.text.Letters;

/** The lexicon of labels before bylines and dates. */
public final class Labels {

    private static final int LONGEST = 3;
    private static final String MARKS =
            Letters.LIST_SEPARATORS + ":-/\\*_>\u2013\u2014\u2022\u00B7\u00AB\u00BB\u00A0\u200E\u200F";
    private static final Map<String, String> MEANINGS = load();

    private Labels() {}

    /**
     * A label that a line begins with.
     *
     * @param rest what follows it, marks stripped
     */
    public record Labelled(String meaning, String rest) {}

    private static Map<String, String> load() {
        Map<String, String> meanings = new HashMap<>();
        for (String[] row : Table.rows(Labels.class, "labels.tsv", 2)) {
            meanings.merge(row[0], row[1], (first, second) -> first.equals("generic") ? second : first);
        }
        return meanings;
    }

    /** Whether it is no name of a person. */
    public static boolean isGeneric(String name) {
        return MEANINGS.containsKey(Folding.fold(name));
    }

    /** The text without words at its end that only lead on to a date. */
    public static String withoutJoints(String text) {
        String rest = withoutMarks(text);
        int space = rest.lastIndexOf(' ');
        while (space > 0 && "joint".equals(MEANINGS.get(Folding.fold(rest.substring(space + 1))))) {
            rest = withoutMarks(rest.substring(0, space));
            space = rest.lastIndexOf(' ');
        }
        return rest;
    }

    /** The longest label that the line begins with; null without one. */
    public static @Nullable Labelled of(String line) {
        Labelled found = null;
        int end = 0;
        for (int words = 1; words <= LONGEST && end < line.length(); words++) {
            end = wordEnd(line, end);
            String meaning = MEANINGS.get(Folding.fold(line.substring(0, end)));
            if (meaning != null && !meaning.equals("generic") && !meaning.equals("joint")) {
                found = new Labelled(meaning, withoutMarks(line.substring(end)));
            }
        }
        return found;
    }

    private static int wordEnd(String line, int from) {
        int at = from;
        while (at < line.length() && !Character.isLetterOrDigit(line.charAt(at))) {
            at++;
        }
        while (at < line.length() && line.charAt(at) != ' ' && line.charAt(at) != ':' && line.charAt(at) != '|') {
            at++;
        }
        return at;
    }

    /** Without marks and spaces at both ends. */
    public static String withoutMarks(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isMark(text.charAt(start))) {
            start++;
        }
        while (end > start && isMark(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isMark(char unit) {
        return unit <= ' ' || MARKS.indexOf(unit) >= 0;
    }
}
