package org.rawi.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.text.Anchor;

/**
 * A political or security act between parties.
 *
 * @param trigger the word that names the act
 * @param mentions further tellings of the same act
 * @param mode PLOVER mode, or null
 * @param contexts PLOVER contexts
 * @param cameo CAMEO code where sure, or null
 * @param statusCue the word that tells the status, or null for a plain assertion
 * @param timeId id of its time, or null
 * @param claimedIn id of the statement that alone asserts it, or null when the narrator does
 */
public record Event(
        String id,
        String key,
        Anchor trigger,
        List<Anchor> mentions,
        EventType type,
        @Nullable String mode,
        List<String> contexts,
        @Nullable String cameo,
        List<Party> actors,
        List<Party> recipients,
        EventStatus status,
        @Nullable Anchor statusCue,
        @Nullable Anchor place,
        @Nullable Anchor time,
        @Nullable String timeId,
        List<Figure> figures,
        @Nullable String claimedIn,
        List<Link> chain,
        String rule,
        double confidence) {

    /** Copies the lists. */
    public Event {
        mentions = List.copyOf(mentions);
        contexts = List.copyOf(contexts);
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        figures = List.copyOf(figures);
        chain = List.copyOf(chain);
    }
}
