package org.rawi.server.web.lists;

import org.rawi.reading.EventType;

/** Whether an act brings parties together or sets them apart, for the colour of a line. */
public enum Tone {
    TOGETHER("--statement"),
    APART("--event"),
    VIOLENT("--bad");

    private final String colour;

    Tone(String colour) {
        this.colour = colour;
    }

    /** The custom property of the style sheet that has its colour. */
    public String colour() {
        return colour;
    }

    /** That of an event type, as PLOVER divides cooperation from conflict in words and in deeds. */
    public static Tone of(EventType type) {
        return switch (type) {
            case AGREE, CONSULT, SUPPORT, CONCEDE, COOPERATE, AID, RETREAT -> TOGETHER;
            case REQUEST, ACCUSE, REJECT, THREATEN, PROTEST -> APART;
            case SANCTION, MOBILIZE, COERCE, ASSAULT -> VIOLENT;
        };
    }
}
