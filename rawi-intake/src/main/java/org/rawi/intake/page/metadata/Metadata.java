package org.rawi.intake.page.metadata;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.reading.Evidence;

/**
 * What a page tells of its article beside the text.
 *
 * @param title the empty string when there is none
 * @param evidence every candidate with where it stood, and whether it agrees with what was chosen
 */
public record Metadata(
        String title,
        List<String> byline,
        @Nullable String publisher,
        @Nullable String canonicalUrl,
        @Nullable String section,
        List<String> tags,
        @Nullable String publishedAt,
        @Nullable String modifiedAt,
        List<Evidence> evidence) {

    /** Copies the lists. */
    public Metadata {
        byline = List.copyOf(byline);
        tags = List.copyOf(tags);
        evidence = List.copyOf(evidence);
    }
}
