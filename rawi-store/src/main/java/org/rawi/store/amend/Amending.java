package org.rawi.store.amend;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.rawi.Reading;
import org.rawi.reading.Act;
import org.rawi.reading.Actor;
import org.rawi.reading.ActorType;
import org.rawi.reading.Event;
import org.rawi.reading.EventType;
import org.rawi.reading.Link;
import org.rawi.reading.LinkKind;
import org.rawi.reading.SpeakerBasis;
import org.rawi.reading.Statement;
import org.rawi.store.correction.Correction;

/** Applies an article's corrections to its reading, in the order in which they were made. */
public final class Amending {
    private final Reading raw;
    private final List<Actor> actors;
    private final List<Statement> statements;
    private final List<Event> events;
    private final Set<String> rejected = new HashSet<>();
    private final Set<String> touched = new HashSet<>();
    private final Map<String, Long> splits = new HashMap<>();
    private final Set<Long> orphans = new HashSet<>();

    private Amending(Reading raw) {
        this.raw = raw;
        actors = new ArrayList<>(raw.actors());
        statements = new ArrayList<>(raw.statements());
        events = new ArrayList<>(raw.events());
    }

    /** The reading with those of the corrections that hold. */
    public static Amended of(Reading raw, List<Correction> corrections) {
        Amending amending = new Amending(raw);
        for (Correction correction : corrections) {
            if (correction.holds() && correction.kind().ofOneArticle()) {
                amending.apply(correction);
            }
        }
        return new Amended(
                Readings.with(raw, amending.actors, amending.statements, amending.events),
                amending.rejected,
                amending.touched,
                amending.splits,
                amending.orphans);
    }

    private void apply(Correction correction) {
        Finding finding = Binding.of(correction, raw);
        if (finding == null) {
            orphans.add(correction.number());
            return;
        }
        touched.add(finding.key());
        String after = correction.after();
        switch (correction.kind()) {
            case REJECT_STATEMENT, REJECT_EVENT -> rejected.add(finding.id());
            case STATEMENT_ACT ->
                statement(finding.id(), one -> Readings.acting(one, Act.valueOf(Objects.requireNonNull(after))));
            case STATEMENT_SPEAKER -> statement(finding.id(), one -> spoken(one, after, correction.number()));
            case EVENT_TYPE ->
                events.replaceAll(one -> one.id().equals(finding.id())
                        ? Readings.typed(one, EventType.valueOf(Objects.requireNonNull(after)))
                        : one);
            case SPLIT_ACTOR -> splits.put(finding.id(), Long.valueOf(Objects.requireNonNull(after)));
            case MERGE_ACTORS -> {}
        }
    }

    private void statement(String id, UnaryOperator<Statement> change) {
        statements.replaceAll(one -> one.id().equals(id) ? change.apply(one) : one);
    }

    private Statement spoken(Statement one, @Nullable String name, long correction) {
        List<Link> chain = new ArrayList<>(one.chain());
        chain.removeIf(link -> link.link() == LinkKind.SAID);
        if (name == null) {
            return Readings.spoken(one, List.of(), null, chain);
        }
        String speaker = actor(name, correction);
        chain.add(new Link(LinkKind.SAID, speaker, one.source()));
        return Readings.spoken(one, List.of(speaker), SpeakerBasis.NAMED, chain);
    }

    /** The actor of this name; one that the reading does not have is added, as a person of whom no more is known. */
    private String actor(String name, long correction) {
        for (Actor actor : actors) {
            if (actor.name().equals(name)) {
                return actor.id();
            }
        }
        String id = "c" + correction;
        actors.add(new Actor(
                id,
                "correction-" + correction,
                ActorType.PERSON,
                name,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of()));
        return id;
    }
}
