package org.rawi.reading;

import org.jspecify.annotations.Nullable;
import org.rawi.text.Anchor;

/** One side of an event: its noun phrase and, where known, the id of its actor. */
public record Party(Anchor anchor, @Nullable String actor) {}
