package org.rawi.server.web.lists;

import java.util.ArrayList;
import java.util.List;
import org.rawi.server.web.Frame;
import org.rawi.store.Library;
import org.rawi.store.query.ActorEntry;

/**
 * A filter that is on.
 *
 * @param href the same list without it
 */
public record Narrowing(String name, String label, String href) {

    /** All that are on. */
    public static List<Narrowing> of(Frame frame, ListQuery query, Library library) {
        List<Narrowing> all = new ArrayList<>();
        query.narrowing().forEach((name, value) -> {
            String label = name.equals("speaker") || name.equals("actor") ? name(library, value) : value;
            boolean day = name.equals("from") || name.equals("to");
            all.add(new Narrowing(
                    name, day ? frame.date(value) : Labels.of(frame, name, value, label), query.without(name)));
        });
        return all;
    }

    private static String name(Library library, String number) {
        ActorEntry actor = library.actor(Long.parseLong(number));
        return actor == null ? number : actor.actor().name();
    }
}
