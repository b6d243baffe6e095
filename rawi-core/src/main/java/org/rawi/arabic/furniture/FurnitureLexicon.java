package org.rawi.arabic.furniture;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rawi.arabic.lexicon.Tsv;
import org.rawi.arabic.text.Letters;
import org.rawi.reading.FurnitureKind;

/** The furniture lexicon; keys are letters alone, folded. */
final class FurnitureLexicon {
    private final Map<String, FurnitureKind> lines = new HashMap<>();
    private final Map<String, FurnitureKind> starts = new HashMap<>();
    private final Map<String, FurnitureKind> agencies = new HashMap<>();

    static FurnitureLexicon load() {
        FurnitureLexicon lexicon = new FurnitureLexicon();
        for (Tsv.Row row : Tsv.resource(FurnitureLexicon.class, "furniture.tsv", "text", "match", "kind")
                .rows()) {
            Map<String, FurnitureKind> into = switch (row.get(1)) {
                case "line" -> lexicon.lines;
                case "start" -> lexicon.starts;
                case "agency" -> lexicon.agencies;
                default -> throw row.wrong("match " + row.get(1));
            };
            into.put(key(row.get(0), 0, row.get(0).length()), FurnitureKind.valueOf(row.get(2)));
        }
        lexicon.lines.remove("");
        return lexicon;
    }

    @Nullable
    FurnitureKind line(String key) {
        return lines.get(key);
    }

    /** The kind of the longest start that a line has, or null. */
    @Nullable
    FurnitureKind start(String key) {
        for (int end = Math.min(key.length(), 24); end > 2; end--) {
            FurnitureKind kind = starts.get(key.substring(0, end));
            if (kind != null) {
                return kind;
            }
        }
        return null;
    }

    boolean agency(String key) {
        return agencies.containsKey(key);
    }

    /** The letters between two offsets, folded; marks, digits and spaces left out. */
    static String key(CharSequence text, int start, int end) {
        StringBuilder key = new StringBuilder();
        for (int i = start; i < end; i++) {
            char unit = Letters.fold(text.charAt(i));
            if (unit != Letters.DROPPED && Character.isLetter(unit)) {
                key.append(unit);
            }
        }
        return key.toString();
    }
}
