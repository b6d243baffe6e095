package org.rawi.arabic.time;

/** A unit of calendar time, with its letter in an ISO 8601 duration. */
enum Unit {
    SECOND("S", true),
    MINUTE("M", true),
    HOUR("H", true),
    NIGHT("D", false),
    DAY("D", false),
    WEEK("W", false),
    MONTH("M", false),
    YEAR("Y", false),
    DECADE("DE", false),
    CENTURY("CE", false);

    private final String letter;
    private final boolean ofClock;

    Unit(String letter, boolean ofClock) {
        this.letter = letter;
        this.ofClock = ofClock;
    }

    String letter() {
        return letter;
    }

    boolean ofClock() {
        return ofClock;
    }

    /** The unit a sense of kind UNIT stands for. */
    static Unit of(Sense sense) {
        return valueOf(sense.value());
    }
}
