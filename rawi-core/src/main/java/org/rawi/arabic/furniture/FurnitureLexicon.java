package org.rawi.arabic.furniture;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rawi.arabic.lexicon.Tsv;
import org.rawi.arabic.text.Letters;
import org.rawi.reading.FurnitureKind;

/** The furniture lexicon; keys are letters alone, folded. */
final class FurnitureLexicon {
    private static final int LONGEST_START = 24;
    private static final int INFLECTED = 4;

    /** What a line can start with, and how many letters its last word has. */
    private record Start(FurnitureKind kind, int lastWord) {}

    private final Map<String, FurnitureKind> lines = new HashMap<>();
    private final Map<String, Start> starts = new HashMap<>();
    private final Map<String, FurnitureKind> agencies = new HashMap<>();

    static FurnitureLexicon load() {
        FurnitureLexicon lexicon = new FurnitureLexicon();
        for (Tsv.Row row : Tsv.resource(FurnitureLexicon.class, "furniture.tsv", "text", "match", "kind")
                .rows()) {
            String text = row.get(0);
            String key = key(text, 0, text.length());
            FurnitureKind kind = FurnitureKind.valueOf(row.get(2));
            switch (row.get(1)) {
                case "line" -> lexicon.lines.put(key, kind);
                case "start" -> {
                    String last = key(text, text.lastIndexOf(' ') + 1, text.length());
                    lexicon.starts.put(key, new Start(kind, last.isEmpty() ? INFLECTED : last.length()));
                }
                case "agency" -> lexicon.agencies.put(key, kind);
                default -> throw row.wrong("match " + row.get(1));
            }
        }
        lexicon.lines.remove("");
        return lexicon;
    }

    @Nullable
    FurnitureKind line(String key) {
        return lines.get(key);
    }

    /**
     * The kind of the longest start that a line has, or null. A start ends where a word ends, except that its last word may carry an
     * ending when it is long enough not to be another's beginning, and is a proclitic when it is one letter.
     *
     * @param ends where the line's words end in the key
     */
    @Nullable
    FurnitureKind start(String key, BitSet ends) {
        for (int end = Math.min(key.length(), LONGEST_START); end > 2; end--) {
            Start start = starts.get(key.substring(0, end));
            if (start != null && (ends.get(end) || start.lastWord() >= INFLECTED || start.lastWord() == 1)) {
                return start.kind();
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
