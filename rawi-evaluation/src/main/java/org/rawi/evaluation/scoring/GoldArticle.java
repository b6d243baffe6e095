package org.rawi.evaluation.scoring;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.Article;
import org.rawi.reading.Act;
import org.rawi.reading.EventStatus;
import org.rawi.reading.EventType;
import org.rawi.reading.Form;
import org.rawi.reading.TimeType;

/** An article and what annotators found in it. */
record GoldArticle(
        Article article, List<Statement> statements, List<Event> events, List<Time> times, List<Span> furniture) {

    GoldArticle {
        statements = List.copyOf(statements);
        events = List.copyOf(events);
        times = List.copyOf(times);
        furniture = List.copyOf(furniture);
    }

    /**
     * An attribution.
     *
     * @param source the noun phrase that speaks; empty when the sentence has none
     * @param speaker who speaks, by the fullest name the article has, or null when unknowable
     * @param addressee empty when nobody is named
     * @param via who passes it on, or null
     */
    record Statement(
            List<Span> cue,
            List<Span> source,
            @Nullable String speaker,
            List<Span> content,
            Form form,
            Act act,
            List<Span> addressee,
            @Nullable String via) {}

    /** An act between parties; place and time are empty when none is told. */
    record Event(
            Span trigger,
            EventType type,
            EventStatus status,
            List<Span> actors,
            List<Span> recipients,
            List<Span> place,
            List<Span> time) {}

    /** A calendar expression; its value is null where it cannot be resolved. */
    record Time(Span span, TimeType type, @Nullable String value) {}
}
