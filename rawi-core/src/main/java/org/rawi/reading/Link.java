package org.rawi.reading;

import org.jspecify.annotations.Nullable;
import org.rawi.text.Anchor;

/**
 * One who handed a report down.
 *
 * @param actor id of the actor
 * @param anchor where the text shows it, or null for a publisher known from outside the text
 */
public record Link(LinkKind link, String actor, @Nullable Anchor anchor) {}
