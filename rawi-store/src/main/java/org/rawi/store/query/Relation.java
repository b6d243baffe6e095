package org.rawi.store.query;

import org.rawi.reading.EventType;

/**
 * What one actor did to another, or two did together.
 *
 * @param one who did it
 * @param other to whom, or with whom
 * @param mutual whether both did it, so that their order tells nothing
 * @param count in how many events, each counted once however often it was told
 */
public record Relation(ActorReference one, ActorReference other, EventType type, boolean mutual, long count) {}
