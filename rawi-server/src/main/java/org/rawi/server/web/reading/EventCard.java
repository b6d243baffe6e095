package org.rawi.server.web.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.reading.EventStatus;
import org.rawi.reading.EventType;
import org.rawi.reading.Figure;

/**
 * An event as a card shows it.
 *
 * @param library its number in the library, or null for an article that is not there
 * @param number its place among the article's events, from 1
 * @param time its calendar value, or null
 * @param claimed the number of the statement that alone asserts it, or null when the article does
 */
public record EventCard(
        String id,
        String key,
        @Nullable Long library,
        int number,
        EventType type,
        @Nullable String mode,
        EventStatus status,
        String trigger,
        List<String> actors,
        List<String> recipients,
        @Nullable String place,
        @Nullable String time,
        @Nullable String timeWords,
        List<Figure> figures,
        @Nullable Integer claimed,
        List<Step> chain,
        Why why,
        double confidence) {

    /** Copies the lists. */
    public EventCard {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        figures = List.copyOf(figures);
        chain = List.copyOf(chain);
    }
}
