package org.rawi.store.query;

import java.util.Map;
import org.rawi.reading.Event;

/**
 * An event in a list: one telling of it, the earliest that fits.
 *
 * @param number of this telling
 * @param deed the same for all tellings of one act
 * @param day when it happened where the text tells, else of the article; empty when unknown
 * @param actors the library's actors by the ids that the event has
 * @param names of the reading's actors by id, anonymous ones too
 * @param tellings in how many articles it is told
 * @param corrected whether a person corrected it
 */
public record EventEntry(
        long number,
        long deed,
        Event event,
        String day,
        ArticleEntry article,
        Map<String, ActorReference> actors,
        Map<String, String> names,
        int tellings,
        boolean corrected) {

    /** Copies the maps. */
    public EventEntry {
        actors = Map.copyOf(actors);
        names = Map.copyOf(names);
    }
}
