package org.rawi.store.query;

import java.util.Map;
import org.rawi.Reading;

/**
 * An article with what was read in it.
 *
 * @param reading with all corrections applied
 * @param actors the library's actors by the ids that the reading gives them; anonymous ones are none
 * @param corrected whether the reading was corrected
 * @param newest whether no newer version of this article is known; only the newest one's findings are in lists
 */
public record ArticleView(
        ArticleEntry entry, Reading reading, Map<String, ActorReference> actors, boolean corrected, boolean newest) {

    /** Copies the map. */
    public ArticleView {
        actors = Map.copyOf(actors);
    }

    /** The number of a statement, event or agenda item, by its place in the reading. */
    public long number(int place) {
        return Numbers.of(entry.number(), place);
    }
}
