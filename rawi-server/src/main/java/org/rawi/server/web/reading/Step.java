package org.rawi.server.web.reading;

import org.jspecify.annotations.Nullable;
import org.rawi.reading.LinkKind;

/**
 * A step of the chain by which a report came down.
 *
 * @param href their page in the library, or null
 * @param words where the text shows it, or null for a publisher known from outside the text
 */
public record Step(
        LinkKind kind,
        String name,
        @Nullable String href,
        @Nullable String words) {}
