package org.rawi.arabic.morphology.conjugation;

/** The nouns that every verb makes (Wright, A Grammar of the Arabic Language I, §§ 195-236). */
public enum NominalKind {
    MASDAR,
    ACTIVE_PARTICIPLE,
    PASSIVE_PARTICIPLE
}
