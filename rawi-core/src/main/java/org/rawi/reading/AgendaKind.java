package org.rawi.reading;

/** How something came to be due. */
public enum AgendaKind {
    SCHEDULED,
    PROMISED,
    DEMANDED
}
