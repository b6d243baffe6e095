package org.rawi.reading;

/** The place of a link in the chain: printed it, passed it on, said it. */
public enum LinkKind {
    PUBLISHED,
    REPORTED,
    SAID
}
