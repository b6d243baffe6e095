package org.rawi.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The article that was read.
 *
 * @param sha256 hex digest over title, newline and text in UTF-8
 * @param publisher id of the actor that printed it, or null when unknown
 * @param language BCP 47 tag of the text's language
 * @param furniture stretches that are page furniture and not article
 */
public record Document(
        String id,
        String sha256,
        @Nullable String url,
        @Nullable String canonicalUrl,
        String title,
        String text,
        List<String> byline,
        @Nullable String publisher,
        @Nullable String section,
        List<String> tags,
        @Nullable String publishedAt,
        @Nullable String modifiedAt,
        @Nullable String retrievedAt,
        String language,
        List<Furniture> furniture,
        List<Evidence> evidence,
        List<Paragraph> paragraphs) {

    /** Copies the lists. */
    public Document {
        byline = List.copyOf(byline);
        tags = List.copyOf(tags);
        furniture = List.copyOf(furniture);
        evidence = List.copyOf(evidence);
        paragraphs = List.copyOf(paragraphs);
    }
}
