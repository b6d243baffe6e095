package org.rawi.server.web.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rawi.Article;
import org.rawi.Reading;
import org.rawi.reading.Actor;
import org.rawi.reading.Event;
import org.rawi.reading.Link;
import org.rawi.reading.Party;
import org.rawi.reading.Statement;
import org.rawi.reading.Time;
import org.rawi.server.web.marked.MarkedText;
import org.rawi.store.query.ActorReference;
import org.rawi.store.query.ArticleView;
import org.rawi.text.Anchor;

/** Makes views of readings. Safe for any number of threads. */
public final class ReadingViews {

    private final Reasons reasons = new Reasons();

    /** What a page shows of a reading that is not kept. */
    public ReadingView view(Article article, Reading reading) {
        return new Making(reading, reasons.of(article, reading), null).make();
    }

    /** What a page shows of an article of the library. */
    public ReadingView view(Article article, ArticleView kept) {
        return new Making(kept.reading(), reasons.of(article, kept.reading()), kept).make();
    }

    /** What a rule is for, or null where it has no file. */
    public @Nullable String meaning(String rule) {
        return reasons.meaning(rule);
    }

    private final class Making {
        private final Reading reading;
        private final @Nullable ArticleView kept;
        private final Map<String, String> speakers;
        private final Map<String, Who> actors = new HashMap<>();
        private final Map<String, String> times;
        private final Map<String, Integer> numbers = new HashMap<>();

        Making(Reading reading, Map<String, String> speakers, @Nullable ArticleView kept) {
            this.reading = reading;
            this.speakers = speakers;
            this.kept = kept;
            reading.actors().forEach(actor -> actors.put(actor.id(), who(actor)));
            this.times = reading.times().stream()
                    .collect(Collectors.toMap(Time::id, time -> String.valueOf(time.value()), (one, other) -> one));
            for (int i = 0; i < reading.statements().size(); i++) {
                numbers.put(reading.statements().get(i).id(), i + 1);
            }
        }

        ReadingView make() {
            List<StatementCard> statements =
                    reading.statements().stream().map(this::statement).toList();
            List<EventCard> events = new ArrayList<>();
            for (Event event : reading.events()) {
                events.add(event(event, events.size() + 1));
            }
            String publisher = reading.document().publisher();
            return new ReadingView(
                    reading,
                    MarkedText.of(reading),
                    publisher == null ? "" : name(publisher),
                    statements,
                    events,
                    actorCards(),
                    reading.times());
        }

        private StatementCard statement(Statement statement) {
            return new StatementCard(
                    statement.id(),
                    statement.key(),
                    library(statement.id()),
                    numbers.getOrDefault(statement.id(), 0),
                    all(statement.speakers()),
                    text(statement.source()),
                    statement.sourceAbsent(),
                    statement.speakerBasis(),
                    statement.act(),
                    statement.negated(),
                    statement.stance(),
                    statement.form(),
                    statement.cue().stream().map(Anchor::text).collect(Collectors.joining(" … ")),
                    statement.content().stream().map(Anchor::text).toList(),
                    text(statement.addressee()),
                    statement.setting() == null ? null : statement.setting().kind(),
                    statement.time() == null ? null : times.get(statement.time()),
                    statement.within() == null ? null : numbers.get(statement.within()),
                    all(statement.about()),
                    chain(statement.chain()),
                    new Why(
                            statement.rule(),
                            meaning(statement.rule()),
                            speakers.get(statement.id()),
                            text(statement.antecedent())),
                    statement.confidence());
        }

        private EventCard event(Event event, int number) {
            return new EventCard(
                    event.id(),
                    event.key(),
                    library(event.id()),
                    number,
                    event.type(),
                    event.mode(),
                    event.status(),
                    event.trigger().text(),
                    parties(event.actors()),
                    parties(event.recipients()),
                    text(event.place()),
                    event.timeId() == null ? null : times.get(event.timeId()),
                    text(event.time()),
                    event.figures(),
                    event.claimedIn() == null ? null : numbers.get(event.claimedIn()),
                    chain(event.chain()),
                    new Why(event.rule(), meaning(event.rule()), null, null),
                    event.confidence());
        }

        private List<ActorCard> actorCards() {
            return reading.actors().stream()
                    .map(this::card)
                    .sorted(Comparator.comparing((ActorCard card) -> -card.statements())
                            .thenComparing(card -> -card.events())
                            .thenComparing(card -> -card.mentions()))
                    .toList();
        }

        private ActorCard card(Actor actor) {
            int said = (int) reading.statements().stream()
                    .filter(statement -> statement.speakers().contains(actor.id()))
                    .count();
            int did = (int) reading.events().stream()
                    .filter(event -> takesPart(event.actors(), actor) || takesPart(event.recipients(), actor))
                    .count();
            return new ActorCard(
                    who(actor),
                    actor.nameEn(),
                    actor.country(),
                    actor.register(),
                    said,
                    did,
                    actor.mentions().size());
        }

        private boolean takesPart(List<Party> parties, Actor actor) {
            return parties.stream().anyMatch(party -> actor.id().equals(party.actor()));
        }

        private List<String> parties(List<Party> parties) {
            return parties.stream().map(party -> party.anchor().text()).toList();
        }

        private List<Step> chain(List<Link> links) {
            return links.stream()
                    .map(link -> new Step(link.link(), name(link.actor()), href(link.actor()), text(link.anchor())))
                    .toList();
        }

        private List<Who> all(List<String> ids) {
            return ids.stream().map(actors::get).filter(Objects::nonNull).toList();
        }

        private Who who(Actor actor) {
            return new Who(
                    actor.id(),
                    actor.name(),
                    href(actor.id()),
                    actor.type(),
                    actor.roles().isEmpty() ? null : actor.roles().get(0),
                    actor.roles());
        }

        private @Nullable Long library(String finding) {
            return kept == null || !kept.newest() ? null : kept.numbers().get(finding);
        }

        private @Nullable String href(String actor) {
            ActorReference known = kept == null ? null : kept.actors().get(actor);
            return known == null ? null : "/actors/" + known.number();
        }

        private String name(String id) {
            Who who = actors.get(id);
            return who == null ? id : who.name();
        }
    }

    private static @Nullable String text(@Nullable Anchor anchor) {
        return anchor == null ? null : anchor.text();
    }
}
