package org.rawi.store;

/**
 * What came of adding an article.
 *
 * @param number of the article's newest version in the library
 */
public record Added(long number, int version, Outcome outcome) {

    /** Whether anything was written. */
    public enum Outcome {
        /** The id was not known. */
        NEW,
        /** The id was known with another content: this is a new version. */
        CHANGED,
        /** All of it was known; nothing was written. */
        UNCHANGED
    }
}
