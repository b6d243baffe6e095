package org.rawi.arabic.morphology.conjugation;

/** Perfect, imperfect and imperative (Ryding, A Reference Grammar of Modern Standard Arabic, ch. 21). */
public enum Aspect {
    PERFECT,
    IMPERFECT,
    IMPERATIVE
}
