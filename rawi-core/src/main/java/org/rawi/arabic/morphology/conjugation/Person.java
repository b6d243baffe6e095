package org.rawi.arabic.morphology.conjugation;

/** Grammatical person. */
public enum Person {
    FIRST,
    SECOND,
    THIRD
}
