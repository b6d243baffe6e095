package org.rawi.store.query;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rawi.reading.AgendaItem;
import org.rawi.reading.Event;
import org.rawi.reading.Statement;

/**
 * Something due, in a list.
 *
 * @param event the event it announces, or null
 * @param statement the statement that promises or demands it, or null
 * @param actors the library's actors by the ids of its parties
 * @param names of the reading's actors by id
 * @param outcomes events that may be what became of it, likeliest first: of the same parties and kind, near its date
 */
public record AgendaEntry(
        long number,
        AgendaItem item,
        @Nullable Event event,
        @Nullable Statement statement,
        ArticleEntry article,
        Map<String, ActorReference> actors,
        Map<String, String> names,
        List<EventEntry> outcomes) {

    /** Copies the collections. */
    public AgendaEntry {
        actors = Map.copyOf(actors);
        names = Map.copyOf(names);
        outcomes = List.copyOf(outcomes);
    }
}
