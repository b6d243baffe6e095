package org.rawi.store.query;

import java.util.List;

/**
 * A statement with all its appearances.
 *
 * @param appearances earliest first
 */
public record StatementView(long saying, List<StatementEntry> appearances) {

    /** Copies the list. */
    public StatementView {
        appearances = List.copyOf(appearances);
    }
}
