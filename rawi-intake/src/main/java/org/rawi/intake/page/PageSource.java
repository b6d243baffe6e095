package org.rawi.intake.page;

import org.jspecify.annotations.Nullable;

/**
 * A page as it came in.
 *
 * @param idOtherwise the article's identity where the page gives no address for itself
 * @param charset what HTTP or an archive declared, or null
 * @param url where it was found, or null
 * @param retrievedAt when, ISO 8601, or null
 */
public record PageSource(
        byte[] bytes,
        String idOtherwise,
        @Nullable String charset,
        @Nullable String url,
        @Nullable String retrievedAt) {

    /** A page of which only the bytes are known. */
    public static PageSource of(byte[] bytes, String id) {
        return new PageSource(bytes, id, null, null, null);
    }
}
