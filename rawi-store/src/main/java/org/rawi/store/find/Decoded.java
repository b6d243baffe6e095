package org.rawi.store.find;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rawi.Reading;
import org.rawi.store.query.ActorReference;
import org.rawi.store.query.ArticleEntry;
import org.rawi.store.query.ArticleView;

/**
 * An article taken out of the database and unpacked.
 *
 * @param touched keys of the findings that were corrected
 */
record Decoded(
        ArticleEntry entry,
        boolean newest,
        Reading reading,
        boolean corrected,
        Set<String> touched,
        Map<String, ActorReference> actors,
        Map<String, String> names) {

    ArticleView view() {
        return new ArticleView(entry, reading, actors, corrected, newest);
    }

    /** The library's actors among these of the reading. */
    Map<String, ActorReference> actors(List<String> ids) {
        Map<String, ActorReference> some = new HashMap<>();
        for (String id : ids) {
            ActorReference actor = actors.get(id);
            if (actor != null) {
                some.put(id, actor);
            }
        }
        return some;
    }

    /** The names of these actors of the reading. */
    Map<String, String> names(List<String> ids) {
        Map<String, String> some = new HashMap<>();
        for (String id : ids) {
            String name = names.get(id);
            if (name != null) {
                some.put(id, name);
            }
        }
        return some;
    }
}
