package org.rawi.intake.page.body;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rawi.intake.data.Table;
import org.rawi.intake.text.Folding;

/**
 * The lexicon of lines that stand on article pages and are no part of an article: the text layer's, and what only pages
 * have. Datelines, agencies and the like are left to the text layer, which marks them where they stand.
 */
final class FurnitureLines {

    private static final int LONGEST_START = 4;
    private static final String TEXT_LAYER = "/org/rawi/arabic/furniture/furniture.tsv";
    private static final Map<String, String> CUT_KINDS = Map.of(
            "AD", "advertisement",
            "SHARE", "share",
            "COMMENT", "comments",
            "READ_ALSO", "read-also",
            "NAVIGATION", "navigation");

    private final Map<String, String> lines = new HashMap<>();
    private final Map<String, String> starts = new HashMap<>();
    private final Map<String, String> boxes = new HashMap<>();
    private final Map<String, String> ends = new HashMap<>();

    FurnitureLines() {
        for (String[] row : Table.rows(FurnitureLines.class, TEXT_LAYER, 3)) {
            String rule = CUT_KINDS.get(row[2]);
            String key = Folding.fold(row[0]);
            boolean line = row[1].equals("line");
            if (rule != null && !key.isEmpty() && (line || row[1].equals("start"))) {
                (line ? lines : starts).put(key, rule);
            }
        }
        for (String[] row : Table.rows(FurnitureLines.class, "furniture.tsv", 3)) {
            place(row[1]).put(row[0], row[2]);
        }
    }

    private Map<String, String> place(String name) {
        return switch (name) {
            case "line" -> lines;
            case "start" -> starts;
            case "box" -> boxes;
            case "end" -> ends;
            default -> throw new IllegalStateException("furniture.tsv: no such place: " + name);
        };
    }

    /** Why this line is none of an article's, or null. */
    @Nullable
    String line(String key) {
        return lines.get(key);
    }

    /** Why a line that begins so is none of an article's, or null; one word tells only a line that is short or a label. */
    @Nullable
    String start(String key, boolean oneWordTells) {
        int end = -1;
        for (int words = 1; words <= LONGEST_START; words++) {
            end = key.indexOf(' ', end + 1);
            String rule = starts.get(end < 0 ? key : key.substring(0, end));
            if (rule != null && (words > 1 || oneWordTells)) {
                return rule;
            }
            if (end < 0) {
                return null;
            }
        }
        return null;
    }

    /** Why this line, a label, and the links behind it are none of an article's, or null. */
    @Nullable
    String box(String key) {
        return boxes.get(key);
    }

    /** Why this line, a heading, and all behind it are none of an article's, or null; a linked one has its own target. */
    @Nullable
    String end(String key, boolean linked) {
        String rule = ends.get(key);
        if (linked) {
            return rule;
        }
        int space = key.indexOf(' ');
        space = space < 0 ? -1 : key.indexOf(' ', space + 1);
        while (space > 0 && rule == null) {
            rule = ends.get(key.substring(0, space));
            space = key.indexOf(' ', space + 1);
        }
        return rule;
    }
}
