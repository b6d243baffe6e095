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
    /** With a pronoun, the very one spoken of: نفسه، عينها. */
    EMPHATIC,
    /** Before its complement, what was told before: سالف الذكر. */
    MENTIONED,
    /** A verb that describes a nameless source without a relative pronoun: مصدر رفض الكشف عن اسمه. */
    SHY,
    /** With a pronoun, what a nameless source keeps back: اسمه، هويته. */
    IDENTITY,
    /** One of a series, before what it is one of: آخر المعطيات، أحدث التقارير. */
    SERIES,
    /** A particle inside names: بن, أبو, عبد. */
    NAME,
    /** Not a noun: a preposition that attaches to titles and bodies. */
    ATTACHING;

    /** The bit that stands for it in {@link Lexeme#heads}. */
    public int bit() {
        return 1 << ordinal();
    }
}
