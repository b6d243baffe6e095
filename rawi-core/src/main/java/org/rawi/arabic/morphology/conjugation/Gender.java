package org.rawi.arabic.morphology.conjugation;

/** Grammatical gender; {@link #COMMON} where a form does not tell (all first persons, the second dual). */
public enum Gender {
    MASCULINE,
    FEMININE,
    COMMON
}
