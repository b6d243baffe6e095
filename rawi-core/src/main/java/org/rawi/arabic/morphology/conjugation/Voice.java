package org.rawi.arabic.morphology.conjugation;

/** The voice of a finite verb (Ryding, A Reference Grammar of Modern Standard Arabic, ch. 38). */
public enum Voice {
    ACTIVE,
    PASSIVE
}
