package org.rawi.arabic.morphology.conjugation;

/** The moods of the imperfect (Ryding, A Reference Grammar of Modern Standard Arabic, chs. 34-35). */
public enum Mood {
    INDICATIVE,
    SUBJUNCTIVE,
    JUSSIVE
}
