package org.rawi.intake.feed;

import java.util.List;

/**
 * What a list holds.
 *
 * @param entries articles, in its order
 * @param lists addresses of further lists
 */
public record Listing(List<Entry> entries, List<String> lists) {

    /** Copies the lists. */
    public Listing {
        entries = List.copyOf(entries);
        lists = List.copyOf(lists);
    }
}
