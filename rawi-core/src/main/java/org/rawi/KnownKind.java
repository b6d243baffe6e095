package org.rawi;

/** What an entry of the register is. */
public enum KnownKind {
    PERSON,
    STATE,
    /** A body with a name of its own: organisation, organ of a state, company. */
    BODY,
    /** A party, movement or armed group. */
    GROUP,
    /** A news outlet or agency. */
    OUTLET,
    PLACE
}
