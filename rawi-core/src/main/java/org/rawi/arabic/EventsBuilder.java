package org.rawi.arabic;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.rawi.arabic.event.EventFinding;
import org.rawi.arabic.event.Span;
import org.rawi.reading.Event;
import org.rawi.reading.Figure;
import org.rawi.reading.Link;
import org.rawi.reading.LinkKind;
import org.rawi.reading.Party;
import org.rawi.reading.Statement;
import org.rawi.reading.Time;
import org.rawi.text.Anchor;

/** Turns the events of one article into records: tied to its times, and to the statement that alone asserts them. */
final class EventsBuilder {
    private static final double UNMEASURED = 0.5;

    private final Layers layers;
    private final List<Statement> statements;
    private final List<Time> times;
    private final @Nullable String publisher;
    private final BiFunction<String, Anchor, String> keys;
    private final ActorNames actors;

    /** Finds the actor a phrase names, among those the reading has. */
    interface ActorNames {
        @Nullable
        String actor(Anchor phrase);
    }

    EventsBuilder(
            Layers layers,
            List<Statement> statements,
            List<Time> times,
            @Nullable String publisher,
            BiFunction<String, Anchor, String> keys,
            ActorNames actors) {
        this.layers = layers;
        this.statements = statements;
        this.times = times;
        this.publisher = publisher;
        this.keys = keys;
        this.actors = actors;
    }

    List<Event> build() {
        List<Event> events = new ArrayList<>();
        for (EventFinding found : layers.events()) {
            events.add(event("e" + (events.size() + 1), found));
        }
        return events;
    }

    private Event event(String id, EventFinding found) {
        Anchor trigger = anchor(found.trigger());
        Anchor time = found.time() == null ? null : anchor(found.time());
        Statement claim = found.claimed() ? claim(trigger) : null;
        return new Event(
                id,
                keys.apply("event", trigger),
                trigger,
                found.mentions().stream().map(this::anchor).toList(),
                found.type(),
                found.mode(),
                found.contexts(),
                found.cameo(),
                parties(found.actors()),
                parties(found.recipients()),
                found.status(),
                found.statusCue() == null ? null : anchor(found.statusCue()),
                found.place() == null ? null : anchor(found.place()),
                time,
                time == null ? null : timeId(time),
                found.figures().stream()
                        .map(figure -> new Figure(anchor(figure.span()), figure.kind(), figure.value()))
                        .toList(),
                claim == null ? null : claim.id(),
                chain(claim),
                found.rule(),
                UNMEASURED);
    }

    private List<Link> chain(@Nullable Statement claim) {
        if (claim != null) {
            return claim.chain();
        }
        return publisher == null ? List.of() : List.of(new Link(LinkKind.PUBLISHED, publisher, null));
    }

    private List<Party> parties(List<Span> spans) {
        List<Party> parties = new ArrayList<>();
        for (Span span : spans) {
            Anchor phrase = anchor(span);
            parties.add(new Party(phrase, actors.actor(phrase)));
        }
        return parties;
    }

    private Anchor anchor(Span span) {
        return layers.text().anchor(span.from(), span.to());
    }

    private @Nullable String timeId(Anchor anchor) {
        for (Time time : times) {
            Anchor other = time.anchor();
            if (other.in() == anchor.in() && other.start() < anchor.end() && anchor.start() < other.end()) {
                return time.id();
            }
        }
        return null;
    }

    /** The innermost statement whose content holds a trigger: the shortest one. */
    private @Nullable Statement claim(Anchor trigger) {
        Statement best = null;
        int bestLength = Integer.MAX_VALUE;
        for (Statement statement : statements) {
            for (Anchor content : statement.content()) {
                boolean holds = content.in() == trigger.in()
                        && content.start() <= trigger.start()
                        && content.end() >= trigger.end();
                if (holds && content.text().length() < bestLength) {
                    best = statement;
                    bestLength = content.text().length();
                }
            }
        }
        return best;
    }
}
