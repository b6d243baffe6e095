package org.rawi.store.query;

import java.util.List;

/**
 * A part of a list.
 *
 * @param total how many the whole list has
 */
public record Page<T>(List<T> items, long total) {

    /** Copies the list. */
    public Page {
        items = List.copyOf(items);
    }
}
