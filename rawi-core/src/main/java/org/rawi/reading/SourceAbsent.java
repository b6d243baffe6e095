package org.rawi.reading;

/** Why a statement has no source phrase: the verb carries its subject, the verb is passive, or nothing is said. */
public enum SourceAbsent {
    PRO_DROP,
    PASSIVE,
    NONE
}
