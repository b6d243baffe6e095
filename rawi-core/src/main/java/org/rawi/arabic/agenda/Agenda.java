package org.rawi.arabic.agenda;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.arabic.attribution.Attribution;
import org.rawi.arabic.event.EventFinding;
import org.rawi.arabic.morphology.Words;
import org.rawi.arabic.text.Sentences;
import org.rawi.arabic.time.TimeExpression;

/** The door of the agenda: finds what is scheduled, promised, or demanded by a date. Safe for any number of threads. */
public final class Agenda {
    private final AgendaLexicon lexicon;

    private Agenda(AgendaLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The agenda with the lexicon that ships with the library. */
    public static Agenda load() {
        return new Agenda(AgendaLexicon.load());
    }

    /**
     * What a text says is due, by where it is told.
     *
     * @param published the article's day as ISO date or date and time, or null when unknown: nothing is then dated
     */
    public List<AgendaFinding> find(
            Words words,
            Sentences sentences,
            List<TimeExpression> times,
            List<Attribution> statements,
            List<EventFinding> events,
            @Nullable String published) {
        return new AgendaSearch(lexicon, words, sentences, times, statements, events, Due.from(published)).run();
    }
}
