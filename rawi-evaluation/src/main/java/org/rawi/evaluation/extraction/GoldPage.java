package org.rawi.evaluation.extraction;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A page and the text that a person took from it.
 *
 * @param publishedAt ISO 8601, or null when nobody noted it
 */
public record GoldPage(
        String id,
        String url,
        String html,
        String text,
        String title,
        @Nullable String publishedAt) {

    /** The page as it would come over the network. */
    public byte[] bytes() {
        return html.getBytes(StandardCharsets.UTF_8);
    }
}
