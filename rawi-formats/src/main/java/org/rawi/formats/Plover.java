package org.rawi.formats;

import org.jspecify.annotations.Nullable;
import org.rawi.reading.Event;
import org.rawi.reading.EventStatus;
import org.rawi.reading.EventType;

/**
 * How PLOVER names an event: a planned meeting, backing, joint work or aid is an AGREE, a planned withdrawal or release a
 * CONCEDE. A name taken so has neither mode nor CAMEO code of its own.
 */
record Plover(
        EventType type, @Nullable String mode, @Nullable String cameo) {

    static Plover of(Event event) {
        EventType type = event.status() == EventStatus.PLANNED ? planned(event.type()) : event.type();
        return type == event.type() ? new Plover(type, event.mode(), event.cameo()) : new Plover(type, null, null);
    }

    private static EventType planned(EventType type) {
        return switch (type) {
            case CONSULT, SUPPORT, COOPERATE, AID -> EventType.AGREE;
            case RETREAT -> EventType.CONCEDE;
            case AGREE, CONCEDE, REQUEST, ACCUSE, REJECT, THREATEN, PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT ->
                type;
        };
    }

    /** The quad class of a type. */
    static String quad(EventType type) {
        return switch (type) {
            case AGREE, CONSULT, SUPPORT, CONCEDE -> "verbal cooperation";
            case COOPERATE, AID, RETREAT -> "material cooperation";
            case REQUEST, ACCUSE, REJECT, THREATEN -> "verbal conflict";
            case PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT -> "material conflict";
        };
    }

    /** Whether an event has the recipient that PLOVER wants of its type. */
    static boolean complete(EventType type, Event event) {
        return switch (type) {
            case COOPERATE, AID, SANCTION -> !event.recipients().isEmpty();
            case AGREE,
                    CONSULT,
                    SUPPORT,
                    CONCEDE,
                    RETREAT,
                    REQUEST,
                    ACCUSE,
                    REJECT,
                    THREATEN,
                    PROTEST,
                    MOBILIZE,
                    COERCE,
                    ASSAULT -> true;
        };
    }
}
