package org.rawi.store.query;

import org.jspecify.annotations.Nullable;

/**
 * An article in a list.
 *
 * @param number in this library
 * @param id the article's own
 * @param version 1 for the first text that came under this id, then counting
 * @param outlet the publisher as the article was given with
 * @param publishedAt as given
 * @param addedAt when it came into the library, UTC, ISO 8601
 */
public record ArticleEntry(
        long number,
        String id,
        int version,
        String title,
        @Nullable String url,
        @Nullable String outlet,
        @Nullable String publishedAt,
        String addedAt) {}
