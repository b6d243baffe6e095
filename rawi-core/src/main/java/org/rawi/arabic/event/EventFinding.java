package org.rawi.arabic.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.reading.EventStatus;
import org.rawi.reading.EventType;

/**
 * An event found in a text.
 *
 * @param trigger the word that names the act
 * @param mentions the words that name the same act elsewhere in the text
 * @param mode PLOVER mode, or null
 * @param cameo CAMEO code where sure, or null
 * @param actors who did it; empty when unknown
 * @param recipients to whom or with whom
 * @param statusCue the word that tells the status, or null for a plain assertion
 * @param claimed whether the trigger stands inside the content of a statement
 * @param rule id of the frame that found it
 */
public record EventFinding(
        Span trigger,
        List<Span> mentions,
        EventType type,
        @Nullable String mode,
        @Nullable String cameo,
        List<String> contexts,
        List<Span> actors,
        List<Span> recipients,
        EventStatus status,
        @Nullable Span statusCue,
        @Nullable Span place,
        @Nullable Span time,
        List<FigureFinding> figures,
        boolean claimed,
        String rule) {

    /** Copies the lists. */
    public EventFinding {
        mentions = List.copyOf(mentions);
        contexts = List.copyOf(contexts);
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        figures = List.copyOf(figures);
    }
}
