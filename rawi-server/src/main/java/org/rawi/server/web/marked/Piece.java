package org.rawi.server.web.marked;

import java.util.List;

/**
 * A run of characters under the same marks.
 *
 * @param styles its classes in the style sheet, parted by spaces; empty for unmarked text
 * @param findings ids of the findings it belongs to, parted by spaces
 * @param begins ids of the findings whose first piece it is
 * @param notes ids of the statements and events that end with it
 */
public record Piece(String text, String styles, String findings, List<String> begins, List<String> notes) {

    /** Copies the lists. */
    public Piece {
        begins = List.copyOf(begins);
        notes = List.copyOf(notes);
    }

    /** Whether nothing marks it. */
    public boolean isPlain() {
        return styles.isEmpty();
    }
}
