package org.rawi.arabic.agenda;

import org.jspecify.annotations.Nullable;
import org.rawi.reading.AgendaKind;

/**
 * Something due, found in a text.
 *
 * @param start offset of its first unit in the text's run
 * @param end offset behind its last unit
 * @param event number of its event among those given, or {@link #NONE}
 * @param statement number of the statement that promises, demands or tells it, or {@link #NONE}
 * @param due ISO date or period, or null when undated
 */
public record AgendaFinding(
        int start,
        int end,
        AgendaKind kind,
        int event,
        int statement,
        @Nullable String due) {
    /** In place of a number. */
    public static final int NONE = -1;
}
