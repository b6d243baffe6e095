package org.rawi.intake.feed;

import org.jspecify.annotations.Nullable;

/**
 * An article that a list names.
 *
 * @param url where it is
 * @param title as the list gives it, or the empty string
 * @param publishedAt ISO 8601, or null
 * @param content the article as the list carries it, HTML; the empty string when it does not
 */
public record Entry(String url, String title, @Nullable String publishedAt, String content) {}
