package org.rawi.arabic.morphology.conjugation;

/** Grammatical number. */
@SuppressWarnings("JavaLangClash")
public enum Number {
    SINGULAR,
    DUAL,
    PLURAL
}
