package org.rawi.reading;

import org.jspecify.annotations.Nullable;
import org.rawi.text.Anchor;

/** A place named in the text. */
public record Place(
        String id,
        Anchor anchor,
        String name,
        @Nullable String country,
        @Nullable String register) {}
