package org.rawi.store.find;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rawi.Reading;
import org.rawi.reading.Event;
import org.rawi.reading.Statement;
import org.rawi.store.query.ActorReference;
import org.rawi.store.query.ArticleEntry;
import org.rawi.store.query.ArticleView;
import org.rawi.store.query.Numbers;

/**
 * An article taken out of the database and unpacked.
 *
 * @param reading with corrections applied, rejected findings still in it, so that places are those of numbers
 * @param rejected ids of statements and events that are none
 * @param touched keys of the findings that were corrected
 */
record Decoded(
        ArticleEntry entry,
        boolean newest,
        Reading reading,
        boolean corrected,
        Set<String> rejected,
        Set<String> touched,
        Map<String, ActorReference> actors,
        Map<String, String> names) {

    ArticleView view() {
        Map<String, Long> numbers = new HashMap<>();
        int place = 0;
        for (Statement statement : reading.statements()) {
            numbers.put(statement.id(), Numbers.of(entry.number(), place++));
        }
        place = 0;
        for (Event event : reading.events()) {
            numbers.put(event.id(), Numbers.of(entry.number(), place++));
        }
        rejected.forEach(numbers::remove);
        return new ArticleView(
                entry, org.rawi.store.amend.Readings.without(reading, rejected), actors, numbers, corrected, newest);
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
