package org.rawi.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.text.Anchor;

/**
 * Something due: scheduled, promised, or demanded by a date.
 *
 * @param event id of its event, or null
 * @param statement id of the statement that promises or demands it, or null
 * @param due ISO date or period, or null when undated
 * @param parties ids of actors
 */
public record AgendaItem(
        Anchor anchor,
        AgendaKind kind,
        @Nullable String event,
        @Nullable String statement,
        @Nullable String due,
        List<String> parties) {

    /** Copies the list. */
    public AgendaItem {
        parties = List.copyOf(parties);
    }
}
