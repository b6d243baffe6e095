package org.rawi.store.correction;

/** What a correction does. */
public enum CorrectionKind {
    /** The statement is none. */
    REJECT_STATEMENT,
    /** Somebody else says it, or nobody knows who. */
    STATEMENT_SPEAKER,
    /** It does something else in saying it. */
    STATEMENT_ACT,
    /** The event is none. */
    REJECT_EVENT,
    /** It is an event of another type. */
    EVENT_TYPE,
    /** Two of the library's actors are one. */
    MERGE_ACTORS,
    /** An article's actor is not the library's actor it was taken for. */
    SPLIT_ACTOR;

    /** Whether it is about a finding of one article; else about actors of the whole library. */
    public boolean ofOneArticle() {
        return this != MERGE_ACTORS;
    }
}
