package org.rawi.reading;

import org.rawi.text.Anchor;

/**
 * A number an event is told with.
 *
 * @param kind KILLED, INJURED, DETAINED, DISPLACED, AMOUNT, PARTICIPANTS
 */
public record Figure(Anchor anchor, String kind, long value) {}
