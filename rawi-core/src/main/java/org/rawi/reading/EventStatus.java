package org.rawi.reading;

/** Whether an event happened. */
public enum EventStatus {
    OCCURRED,
    ONGOING,
    PLANNED,
    HYPOTHETICAL,
    DENIED
}
