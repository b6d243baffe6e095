package org.rawi.reading;

import org.rawi.text.Anchor;

/** A stretch of the text that is page furniture; kept in place and marked, never deleted. */
public record Furniture(Anchor anchor, FurnitureKind kind) {}
