package org.rawi.store.query;

/** How much there is in a library. */
public record Counts(
        long articles,
        long versions,
        long statements,
        long sayings,
        long events,
        long deeds,
        long actors,
        long agenda) {}
