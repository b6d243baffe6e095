package org.rawi.store.query;

import java.util.List;

/**
 * One way to divide a list.
 *
 * @param name of the filter it goes with: outlet, month, speaker, actor, country, act, form, type, status, kind
 * @param values commonest first; months latest first
 */
public record Facet(String name, List<Value> values) {

    /** Copies the list. */
    public Facet {
        values = List.copyOf(values);
    }

    /**
     * A value to filter by.
     *
     * @param value as the filter takes it: an actor's number, an enum's name; a month as {@code 2025-07}
     * @param label what to show
     */
    public record Value(String value, String label, long count) {}
}
