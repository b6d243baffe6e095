package org.rawi.arabic.agenda;

/** What a word says of what is due. */
enum Role {
    /** A verb or participle of promising: تعهد. */
    PROMISE,
    /** A word that says that a date is set, before أن or behind the noun: المقرر، المزمع. */
    SCHEDULED,
    /** A verb that is told in the present of what is to come: ينطلق غدا. */
    STARTS,
    /** A word of a term that somebody sets: مهلة، أمهل. */
    TERM,
    /** A word that makes a date one of guessing, not of a plan: يتوقع. */
    GUESS,
    /** A preposition that makes a length of time a term: خلال. */
    WITHIN,
    /** The particle of what is to come: سوف. */
    FUTURE,
    /** A word that denies: لن. */
    DENIAL
}
