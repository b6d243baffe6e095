package org.rawi.reading;

/** The reporter's stance to what is reported, as the cue shows it: said, confirmed, claimed. */
public enum Stance {
    NEUTRAL,
    ENDORSING,
    DISTANCING
}
