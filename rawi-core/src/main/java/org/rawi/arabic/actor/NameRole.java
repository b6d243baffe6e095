package org.rawi.arabic.actor;

/** What a name is to the entry it stands under. */
enum NameRole {
    NAME,
    /** The city that stands for a state's government. */
    CAPITAL,
    /** An adjective of nationality. */
    NISBA;

    private static final NameRole[] ALL = values();

    static NameRole of(int ordinal) {
        return ALL[ordinal];
    }
}
