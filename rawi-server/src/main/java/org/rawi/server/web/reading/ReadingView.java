package org.rawi.server.web.reading;

import java.util.List;
import org.rawi.Reading;
import org.rawi.reading.Time;
import org.rawi.server.web.marked.MarkedText;

/** An article's reading as a page shows it. */
public record ReadingView(
        Reading reading,
        MarkedText text,
        String publisher,
        List<StatementCard> statements,
        List<EventCard> events,
        List<ActorCard> actors,
        List<Time> times) {

    /** Copies the lists. */
    public ReadingView {
        statements = List.copyOf(statements);
        events = List.copyOf(events);
        actors = List.copyOf(actors);
        times = List.copyOf(times);
    }

    /** The names of the article's actors, those who speak first. */
    public List<String> names() {
        return actors.stream().map(actor -> actor.who().name()).distinct().toList();
    }

    /** The number behind a note in the text: of the statement or event of this id. */
    public int number(String finding) {
        for (StatementCard statement : statements) {
            if (statement.id().equals(finding)) {
                return statement.number();
            }
        }
        for (EventCard event : events) {
            if (event.id().equals(finding)) {
                return event.number();
            }
        }
        return 0;
    }

    /** Whether an id is that of an event. */
    public boolean isEvent(String finding) {
        return events.stream().anyMatch(event -> event.id().equals(finding));
    }
}
