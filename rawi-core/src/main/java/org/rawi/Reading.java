package org.rawi;

import java.util.List;
import org.rawi.reading.Actor;
import org.rawi.reading.AgendaItem;
import org.rawi.reading.Document;
import org.rawi.reading.Event;
import org.rawi.reading.Place;
import org.rawi.reading.Statement;
import org.rawi.reading.Time;

/**
 * All that was found in one article. Lists are in the order of the text, never null, and unmodifiable.
 *
 * @param schema always {@code rawi/1}
 * @param engine version of the code
 * @param rules digest of the lexicons and grammar that were used
 * @param register digest of the register of actors that was used
 */
public record Reading(
        String schema,
        String engine,
        String rules,
        String register,
        Document document,
        List<Actor> actors,
        List<Time> times,
        List<Place> places,
        List<Statement> statements,
        List<Event> events,
        List<AgendaItem> agenda) {

    /** The schema this code writes. */
    public static final String SCHEMA = "rawi/1";

    /** Copies the lists. */
    public Reading {
        actors = List.copyOf(actors);
        times = List.copyOf(times);
        places = List.copyOf(places);
        statements = List.copyOf(statements);
        events = List.copyOf(events);
        agenda = List.copyOf(agenda);
    }
}
