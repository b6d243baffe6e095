package org.rawi.reading;

/** How an actor is mentioned. */
public enum MentionKind {
    NAME,
    NOMINAL,
    PRONOUN
}
