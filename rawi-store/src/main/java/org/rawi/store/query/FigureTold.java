package org.rawi.store.query;

import java.util.List;

/**
 * A figure that tellings of one event give.
 *
 * @param kind as {@link org.rawi.reading.Figure#kind}
 * @param articles those that give it, earliest first
 */
public record FigureTold(String kind, long value, List<ArticleEntry> articles) {

    /** Copies the list. */
    public FigureTold {
        articles = List.copyOf(articles);
    }
}
