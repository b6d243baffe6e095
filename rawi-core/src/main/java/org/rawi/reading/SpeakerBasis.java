package org.rawi.reading;

/** On what ground a statement was given its speaker. */
public enum SpeakerBasis {
    NAMED,
    NOMINAL,
    PRONOUN,
    CARRIED_OVER,
    HEADLINE
}
