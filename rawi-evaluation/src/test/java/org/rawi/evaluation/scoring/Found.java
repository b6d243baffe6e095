package org.rawi.evaluation.scoring;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.Article;
import org.rawi.Reading;
import org.rawi.reading.Act;
import org.rawi.reading.Actor;
import org.rawi.reading.ActorType;
import org.rawi.reading.Document;
import org.rawi.reading.Event;
import org.rawi.reading.EventStatus;
import org.rawi.reading.EventType;
import org.rawi.reading.Form;
import org.rawi.reading.Furniture;
import org.rawi.reading.FurnitureKind;
import org.rawi.reading.Link;
import org.rawi.reading.LinkKind;
import org.rawi.reading.Party;
import org.rawi.reading.Stance;
import org.rawi.reading.Statement;
import org.rawi.reading.Time;
import org.rawi.reading.TimeType;
import org.rawi.text.Anchor;
import org.rawi.text.Field;

/** A reading put together by hand, its parts given by their words. */
final class Found {
    private final Article article;
    private final List<Actor> actors = new ArrayList<>();
    private final List<Time> times = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<Furniture> furniture = new ArrayList<>();

    Found(Article article) {
        this.article = article;
    }

    Found statement(String cue, @Nullable String source, @Nullable String speaker, String content, Form form, Act act) {
        return statement(cue, source, speaker, content, form, act, null);
    }

    Found statement(
            String cue,
            @Nullable String source,
            @Nullable String speaker,
            String content,
            Form form,
            Act act,
            @Nullable String via) {
        List<Link> chain = via == null ? List.of() : List.of(new Link(LinkKind.REPORTED, actor(via), null));
        statements.add(new Statement(
                "s" + statements.size(),
                "",
                List.of(anchor(cue)),
                null,
                source == null ? null : anchor(source),
                null,
                speaker == null ? List.of() : List.of(actor(speaker)),
                null,
                null,
                List.of(anchor(content)),
                form,
                act,
                false,
                Stance.NEUTRAL,
                null,
                List.of(),
                null,
                null,
                null,
                List.of(),
                chain,
                "rule",
                1));
        return this;
    }

    Found event(String trigger, EventType type, EventStatus status, String actor, @Nullable String recipient) {
        events.add(new Event(
                "e" + events.size(),
                "",
                anchor(trigger),
                List.of(),
                type,
                null,
                List.of(),
                null,
                List.of(new Party(anchor(actor), null)),
                recipient == null ? List.of() : List.of(new Party(anchor(recipient), null)),
                status,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                List.of(),
                "rule",
                1));
        return this;
    }

    Found time(String words, @Nullable String value) {
        times.add(new Time("t" + times.size(), anchor(words), TimeType.DATE, value, "rule"));
        return this;
    }

    Found furniture(String words) {
        furniture.add(new Furniture(anchor(words), FurnitureKind.AD));
        return this;
    }

    private String actor(String name) {
        String id = "a" + actors.size();
        actors.add(new Actor(id, "", ActorType.PERSON, name, null, null, null, List.of(), List.of(), List.of()));
        return id;
    }

    private Anchor anchor(String words) {
        int start = article.text().indexOf(words);
        return new Anchor(Field.BODY, start, start + words.length(), words);
    }

    Reading reading() {
        Document document = new Document(
                article.id(),
                "",
                null,
                null,
                article.title(),
                article.text(),
                List.of(),
                null,
                null,
                List.of(),
                null,
                null,
                null,
                "ar",
                furniture,
                List.of(),
                List.of());
        return new Reading(
                Reading.SCHEMA, "", "", "", document, actors, times, List.of(), statements, events, List.of());
    }
}
