package org.rawi.arabic.event;

/**
 * A number an event is told with.
 *
 * @param span the number, a numeral or digits
 * @param kind KILLED, INJURED, DETAINED, DISPLACED, AMOUNT or PARTICIPANTS
 */
public record FigureFinding(Span span, String kind, long value) {}
