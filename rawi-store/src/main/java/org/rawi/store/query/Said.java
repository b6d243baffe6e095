package org.rawi.store.query;

import java.util.List;

/**
 * Statements that have some words themselves.
 *
 * @param statements latest first
 * @param facets how they divide: by act, form, outlet, month and speaker
 * @param inArticles how many statements stand in articles that have the words
 * @param complete whether all of those were looked at; else only the latest of them
 */
public record Said(Page<StatementEntry> statements, List<Facet> facets, long inArticles, boolean complete) {

    /** How many statements are looked at, at most. */
    public static final int MOST_LOOKED_AT = 400;

    /** Copies the list. */
    public Said {
        facets = List.copyOf(facets);
    }
}
