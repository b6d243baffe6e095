package org.rawi.arabic.time;

/** Where an adjective or demonstrative puts a day, month or year. */
enum Direction {
    NONE,
    /** The latest before publication. */
    PAST,
    /** The one before that. */
    BEFORE_LAST,
    /** The first after publication. */
    FUTURE,
    /** The one after that. */
    AFTER_NEXT,
    /** That of publication. */
    PRESENT,
    /** That begins about publication. */
    NEW,
    /** The latest; only with stretches of time. */
    LAST,
    /** The one after what was spoken of. */
    NEXT,
    /** The one before what was spoken of. */
    PREVIOUS,
    /** The one spoken of. */
    SAME;

    /** How many units from that of publication; 0 for those that need an anchor in the text. */
    int shift() {
        return switch (this) {
            case PAST, LAST -> -1;
            case BEFORE_LAST -> -2;
            case FUTURE -> 1;
            case AFTER_NEXT -> 2;
            case NONE, PRESENT, NEW, NEXT, PREVIOUS, SAME -> 0;
        };
    }

    /** Whether it points at what was spoken of. */
    boolean anchored() {
        return this == NEXT || this == PREVIOUS || this == SAME;
    }
}
