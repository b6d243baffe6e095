package org.rawi.store.write;

/** One actor's part in one finding; {@code place} is the finding's place in its list. */
record Part(int place, Role role, long actor) {

    /** The roles, as they stand in the database. */
    enum Role {
        SPEAKER,
        ADDRESSEE,
        ABOUT,
        REPORTER,
        DOER,
        RECIPIENT,
        PARTY,
        NAMED
    }
}
