package org.rawi.store.merge;

import java.util.List;

/**
 * A statement, as far as two articles can be compared in it.
 *
 * @param day of the article as days since 1970, 0 when unknown
 * @param act ordinal of its act
 * @param negated whether the cue is negated
 * @param speakers empty when unknown
 * @param words stems of its content, sorted
 * @param numbers in its content, hashed, sorted
 */
public record StatementGist(int day, int act, boolean negated, List<Who> speakers, int[] words, int[] numbers)
        implements Gist {

    /** Copies the list. */
    public StatementGist {
        speakers = List.copyOf(speakers);
    }

    @Override
    public long[] clues() {
        return words.length == 0 ? new long[0] : MinHash.bands(words, MinHash.STATEMENT_BANDS);
    }
}
