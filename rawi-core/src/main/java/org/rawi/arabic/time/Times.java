package org.rawi.arabic.time;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.arabic.morphology.Words;
import org.rawi.arabic.text.Sentences;

/** The door of the time layer: finds the calendar expressions of a text. Safe for any number of threads. */
public final class Times {
    private final TimeLexicon lexicon;
    private final TimeGrammar grammar = new TimeGrammar();

    private Times(TimeLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The layer with the lexicon that ships with the library. */
    public static Times load() {
        return new Times(TimeLexicon.load());
    }

    /**
     * The calendar expressions of a text, in order; they do not overlap.
     *
     * @param publishedAt ISO 8601 date or date-time of publication in the publisher's zone, or null when it is not known
     */
    public List<TimeExpression> find(Words words, Sentences sentences, @Nullable String publishedAt) {
        View view = new View(words, lexicon);
        List<Found> found = grammar.find(view);
        if (found.isEmpty()) {
            return List.of();
        }
        Frame frame = new Frame(publishedAt, new Tense(view, sentences), sentences, found.get(0));
        List<TimeExpression> times = new ArrayList<>(found.size());
        for (Found each : found) {
            Found one = frame.settle(each);
            Value value = frame.resolve(one);
            times.add(new TimeExpression(
                    view.startOffset(one.start()),
                    view.tokens().end(one.end() - 1),
                    one.start(),
                    one.end(),
                    one.meaning().type(),
                    value.iso(),
                    value.rule(),
                    value.why()));
        }
        return List.copyOf(times);
    }
}
