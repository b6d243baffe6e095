package org.rawi.arabic.lexicon;

/** What a head noun makes of its phrase. */
public enum HeadKind {
    HONORIFIC,
    RANK,
    OFFICE,
    KIN,
    ORGANIZATION,
    OUTLET,
    DOCUMENT,
    ANONYMOUS,
    SETTING,
    ADDRESSEE,
    PLACE,
    QUANTIFIER,
    TIME,
    LAW,
    /** An abstract noun that is said rather than speaks. */
    MATTER,
    /** A participle that takes its charge by ب: المكلف بالصيد البحري. */
    CHARGED,
    /** A particle inside names: بن, أبو, عبد. */
    NAME,
    /** Not a noun: a preposition that attaches to titles and bodies. */
    ATTACHING;

    /** The bit that stands for it in {@link Lexeme#heads}. */
    public int bit() {
        return 1 << ordinal();
    }
}
