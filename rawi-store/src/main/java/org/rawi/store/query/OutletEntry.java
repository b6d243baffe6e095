package org.rawi.store.query;

import java.util.List;

/**
 * An outlet and what it printed.
 *
 * @param statements how many statements its articles have
 * @param shared how many of them others printed too
 * @param first of those shared, how many it printed before the others
 * @param credited whom its articles credit with reports, commonest first
 */
public record OutletEntry(
        String outlet, long articles, long statements, long shared, long first, List<Credit> credited) {

    /** Copies the list. */
    public OutletEntry {
        credited = List.copyOf(credited);
    }

    /** An agency or outlet that is credited with reports, and how often. */
    public record Credit(ActorReference actor, long count) {}
}
