package org.rawi.store.query;

import java.util.List;
import org.rawi.text.Anchor;

/**
 * A stretch of an article in which a search hits.
 *
 * @param stretch what to show
 * @param hits what to highlight in it, in the order of the text, not overlapping
 */
public record Snippet(Anchor stretch, List<Anchor> hits) {

    /** Copies the list. */
    public Snippet {
        hits = List.copyOf(hits);
    }
}
