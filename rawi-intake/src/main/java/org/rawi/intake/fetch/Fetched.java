package org.rawi.intake.fetch;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a server sent.
 *
 * @param url where it came from in the end, after redirects
 * @param contentType as declared, or null
 * @param retrievedAt ISO 8601
 * @param unchanged whether the server says it is what was fetched before; then there are no bytes
 */
public record Fetched(String url, byte[] bytes, @Nullable String contentType, String retrievedAt, boolean unchanged) {

    /** The charset that the content type declares, or null. */
    public @Nullable String charset() {
        return charset(contentType);
    }

    /** The charset that a content type declares, or null. */
    public static @Nullable String charset(@Nullable String contentType) {
        if (contentType == null) {
            return null;
        }
        int at = contentType.toLowerCase(Locale.ROOT).indexOf("charset=");
        if (at < 0) {
            return null;
        }
        String rest = contentType.substring(at + "charset=".length());
        int end = rest.indexOf(';');
        String name =
                (end < 0 ? rest : rest.substring(0, end)).replace("\"", "").strip();
        return name.isEmpty() ? null : name;
    }
}
