package org.rawi.store.query;

import java.util.List;

/**
 * An actor in a list.
 *
 * @param names other names that articles know it by
 * @param statements how many statements it made, each counted once however often it was printed
 * @param events in how many events it has a part
 * @param articles how many articles name it
 */
public record ActorEntry(ActorReference actor, List<String> names, long statements, long events, long articles) {

    /** Copies the list. */
    public ActorEntry {
        names = List.copyOf(names);
    }
}
