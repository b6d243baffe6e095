package org.rawi.store.query;

import java.util.List;

/**
 * An article found by its words.
 *
 * @param score the higher the better; comparable within one search only
 * @param snippets the best stretches, in the order of the text
 * @param statements those whose content holds a hit, at most a few
 * @param events those whose trigger stands in a sentence with a hit, at most a few
 */
public record SearchHit(
        ArticleEntry article,
        double score,
        List<Snippet> snippets,
        List<StatementEntry> statements,
        List<EventEntry> events) {

    /** Copies the lists. */
    public SearchHit {
        snippets = List.copyOf(snippets);
        statements = List.copyOf(statements);
        events = List.copyOf(events);
    }
}
