package org.rawi.store.query;

/** What a library lists. */
public enum Subject {
    ARTICLES,
    STATEMENTS,
    EVENTS,
    ACTORS,
    AGENDA
}
