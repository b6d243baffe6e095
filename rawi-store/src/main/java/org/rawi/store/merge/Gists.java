package org.rawi.store.merge;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rawi.Reading;
import org.rawi.SearchTerms.Word;
import org.rawi.reading.Actor;
import org.rawi.reading.Event;
import org.rawi.reading.Party;
import org.rawi.reading.Statement;
import org.rawi.reading.Time;
import org.rawi.store.base.Moments;
import org.rawi.text.Anchor;
import org.rawi.text.Field;

/**
 * What the findings of one reading are compared by.
 *
 * @param days when each event happened where the text tells, else the article's day; empty when unknown
 */
public record Gists(List<StatementGist> statements, List<EventGist> events, List<String> days) {
    private static final int REACH = 12;
    private static final int DAY = 10;

    /** Copies the lists. */
    public Gists {
        statements = List.copyOf(statements);
        events = List.copyOf(events);
        days = List.copyOf(days);
    }

    /** Works them out; {@code words} are those of the article that was read. */
    public static Gists of(Reading reading, List<Word> words) {
        return new Making(reading, new Stems(words)).all();
    }

    private static final class Making {
        private final Reading reading;
        private final Stems stems;
        private final String published;
        private final Map<String, Who> actors = new HashMap<>();
        private final Map<String, String> times = new HashMap<>();

        Making(Reading reading, Stems stems) {
            this.reading = reading;
            this.stems = stems;
            published = Moments.day(reading.document().publishedAt());
            for (Actor actor : reading.actors()) {
                actors.put(actor.id(), who(actor));
            }
            for (Time time : reading.times()) {
                String value = time.value();
                if (value != null
                        && value.length() >= DAY
                        && !Moments.day(value).isEmpty()) {
                    times.put(time.id(), Moments.day(value));
                }
            }
        }

        Gists all() {
            List<StatementGist> statements = new ArrayList<>();
            for (Statement statement : reading.statements()) {
                statements.add(statement(statement));
            }
            List<EventGist> events = new ArrayList<>();
            List<String> days = new ArrayList<>();
            for (Event event : reading.events()) {
                String day = event.timeId() == null ? published : times.getOrDefault(event.timeId(), published);
                days.add(day);
                events.add(event(event, number(day)));
            }
            return new Gists(statements, events, days);
        }

        private StatementGist statement(Statement statement) {
            List<Who> speakers = new ArrayList<>();
            for (String id : statement.speakers()) {
                Who who = actors.get(id);
                if (who != null) {
                    speakers.add(who);
                }
            }
            return new StatementGist(
                    number(published),
                    statement.act().ordinal(),
                    statement.negated(),
                    speakers,
                    stems.words(statement.content()),
                    stems.numbers(statement.content()));
        }

        private EventGist event(Event event, int day) {
            Anchor place = event.place();
            return new EventGist(
                    day,
                    event.type().ordinal(),
                    event.mode() == null ? 0 : Hash.of(event.mode()),
                    event.status().ordinal(),
                    stems.first(event.trigger()),
                    parties(event.actors()),
                    parties(event.recipients()),
                    place == null ? new int[0] : stems.words(List.of(place)),
                    stems.around(event.trigger(), REACH));
        }

        private List<Who> parties(List<Party> parties) {
            List<Who> all = new ArrayList<>();
            for (Party party : parties) {
                Who actor = party.actor() == null ? null : actors.get(party.actor());
                int[] phrase = stems.words(List.of(party.anchor()));
                if (actor == null) {
                    all.add(new Who(0, phrase, last(party.anchor())));
                } else {
                    all.add(new Who(actor.register(), actor.words(), actor.last()));
                }
            }
            return all;
        }

        private int last(Anchor phrase) {
            String text = phrase.text();
            int space = text.lastIndexOf(' ');
            return stems.first(
                    new Anchor(phrase.in(), phrase.start() + space + 1, phrase.end(), text.substring(space + 1)));
        }

        /** By the words of the name where the text has it, so that names and phrases are cut alike. */
        private Who who(Actor actor) {
            int register = actor.register() == null ? 0 : Hash.of(actor.register());
            Anchor name = named(actor.name());
            if (name != null) {
                return new Who(register, stems.words(List.of(name)), last(name));
            }
            String[] words = ActorNames.folded(actor.name()).split(" ", -1);
            int[] hashes = new int[words.length];
            for (int i = 0; i < words.length; i++) {
                hashes[i] = Hash.of(words[i]);
            }
            return new Who(register, Hash.set(hashes), hashes[hashes.length - 1]);
        }

        private @Nullable Anchor named(String name) {
            int at = name.isEmpty() ? -1 : reading.document().text().indexOf(name);
            if (at >= 0) {
                return new Anchor(Field.BODY, at, at + name.length(), name);
            }
            at = name.isEmpty() ? -1 : reading.document().title().indexOf(name);
            return at < 0 ? null : new Anchor(Field.TITLE, at, at + name.length(), name);
        }

        private static int number(@Nullable String day) {
            try {
                return day == null || day.isEmpty()
                        ? 0
                        : (int) LocalDate.parse(day).toEpochDay();
            } catch (DateTimeParseException unknown) {
                return 0;
            }
        }
    }
}
