package org.rawi.store.amend;

import java.util.Map;
import java.util.Set;
import org.rawi.Reading;

/**
 * A reading with corrections applied.
 *
 * @param reading rejected findings still in it, so that places stay what they were
 * @param rejected ids of statements and events that are none
 * @param touched keys of the findings that were changed or rejected
 * @param splits ids of actors that are an actor of their own, with that actor's number
 * @param orphans numbers of the corrections that found nothing to apply to
 */
public record Amended(
        Reading reading, Set<String> rejected, Set<String> touched, Map<String, Long> splits, Set<Long> orphans) {

    /** Copies the collections. */
    public Amended {
        rejected = Set.copyOf(rejected);
        touched = Set.copyOf(touched);
        splits = Map.copyOf(splits);
        orphans = Set.copyOf(orphans);
    }

    /** A reading that nobody corrected. */
    public static Amended untouched(Reading reading) {
        return new Amended(reading, Set.of(), Set.of(), Map.of(), Set.of());
    }
}
