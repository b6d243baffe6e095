package org.rawi.store.query;

import java.util.Map;
import org.rawi.reading.Statement;

/**
 * A statement in a list: one appearance of it, the earliest that fits.
 *
 * @param number of this appearance
 * @param saying the same for all appearances of what was said once
 * @param actors the library's actors by the ids that the statement has
 * @param names of the reading's actors by id, anonymous ones too
 * @param appearances in how many articles it appears
 * @param corrected whether a person corrected it
 */
public record StatementEntry(
        long number,
        long saying,
        Statement statement,
        ArticleEntry article,
        Map<String, ActorReference> actors,
        Map<String, String> names,
        int appearances,
        boolean corrected) {

    /** Copies the maps. */
    public StatementEntry {
        actors = Map.copyOf(actors);
        names = Map.copyOf(names);
    }
}
