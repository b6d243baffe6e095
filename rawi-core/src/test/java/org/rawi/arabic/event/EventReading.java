package org.rawi.arabic.event;

import java.util.List;
import java.util.stream.Collectors;
import org.rawi.Article;
import org.rawi.arabic.actor.NameRun;
import org.rawi.arabic.actor.People;
import org.rawi.arabic.actor.Register;
import org.rawi.arabic.mention.Heads;
import org.rawi.arabic.mention.NounPhrases;
import org.rawi.arabic.morphology.Morphology;
import org.rawi.arabic.morphology.Words;
import org.rawi.arabic.text.Quotes;
import org.rawi.arabic.text.Sentences;
import org.rawi.arabic.text.SourceText;
import org.rawi.arabic.text.Tokens;
import org.rawi.arabic.time.Times;

/** Reads events for the tests of this package; dictionary and lexicons are loaded once. */
final class EventReading {
    private static final Morphology MORPHOLOGY = Morphology.load();
    private static final Heads HEADS = Heads.load();
    private static final Register REGISTER = Register.load();
    private static final Times TIMES = Times.load();
    private static final Events EVENTS = Events.load();

    private final SourceText text;
    private final List<EventFinding> events;

    private EventReading(SourceText text) {
        this.text = text;
        Tokens tokens = Tokens.of(text);
        Words words = MORPHOLOGY.words(tokens);
        Sentences sentences = Sentences.of(tokens);
        Quotes quotes = Quotes.of(tokens);
        List<int[]> times = TIMES.find(words, sentences, null).stream()
                .map(time -> new int[] {time.firstToken(), time.endToken()})
                .toList();
        NounPhrases phrases = new NounPhrases(words, quotes, HEADS);
        List<NameRun> people = new People(words, HEADS, phrases, REGISTER, null).names();
        events = EVENTS.find(words, sentences, quotes, phrases, HEADS, people, times, List.of(), List.of());
    }

    static EventReading of(String body) {
        return new EventReading(SourceText.of(body));
    }

    static EventReading of(String title, String body) {
        return new EventReading(SourceText.of(Article.of("a", title, body)));
    }

    List<EventFinding> events() {
        return events;
    }

    /** The events as {@code TYPE STATUS trigger A=actors R=recipients P=place T=time}, what is missing left out. */
    List<String> shown() {
        return events.stream().map(this::shown).toList();
    }

    String text(Span span) {
        return text.slice(span.from(), span.to());
    }

    private String shown(EventFinding event) {
        StringBuilder shown = new StringBuilder();
        shown.append(event.type())
                .append(' ')
                .append(event.status())
                .append(' ')
                .append(text(event.trigger()));
        append(shown, " A=", event.actors());
        append(shown, " R=", event.recipients());
        append(shown, " P=", event.place() == null ? List.of() : List.of(event.place()));
        append(shown, " T=", event.time() == null ? List.of() : List.of(event.time()));
        return shown.toString();
    }

    private void append(StringBuilder shown, String label, List<Span> spans) {
        if (!spans.isEmpty()) {
            shown.append(label).append(spans.stream().map(this::text).collect(Collectors.joining("، ")));
        }
    }
}
