package org.rawi;

import org.jspecify.annotations.Nullable;

/**
 * One news article as it was handed in; the text is never changed.
 *
 * @param id the article's own identity, not blank
 * @param title the headline, empty when there is none
 * @param text the body, paragraphs separated by line breaks
 * @param publishedAt ISO 8601 date or date-time in the publisher's zone, or null when unknown
 * @param url where it was found, or null
 * @param publisher the outlet that printed it, as given, or null
 */
public record Article(
        String id,
        String title,
        String text,
        @Nullable String publishedAt,
        @Nullable String url,
        @Nullable String publisher) {

    /** Refuses a blank id. */
    public Article {
        if (id.isBlank()) {
            throw new IllegalArgumentException("an article needs an id");
        }
    }

    /** An article of which only the words are known. */
    public static Article of(String id, String title, String text) {
        return new Article(id, title, text, null, null, null);
    }
}
