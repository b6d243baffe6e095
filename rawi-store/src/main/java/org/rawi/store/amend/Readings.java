package org.rawi.store.amend;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rawi.Reading;
import org.rawi.reading.Act;
import org.rawi.reading.Actor;
import org.rawi.reading.AgendaItem;
import org.rawi.reading.Document;
import org.rawi.reading.Event;
import org.rawi.reading.EventType;
import org.rawi.reading.Link;
import org.rawi.reading.SpeakerBasis;
import org.rawi.reading.Statement;

/** Copies of readings and their findings with one thing changed. */
public final class Readings {
    private Readings() {}

    static Reading with(Reading reading, List<Actor> actors, List<Statement> statements, List<Event> events) {
        return with(reading, reading.document(), actors, statements, events, reading.agenda());
    }

    /** Another document. */
    public static Reading with(Reading reading, Document document) {
        return with(reading, document, reading.actors(), reading.statements(), reading.events(), reading.agenda());
    }

    private static Reading with(
            Reading reading,
            Document document,
            List<Actor> actors,
            List<Statement> statements,
            List<Event> events,
            List<AgendaItem> agenda) {
        return new Reading(
                reading.schema(),
                reading.engine(),
                reading.rules(),
                reading.register(),
                document,
                actors,
                reading.times(),
                reading.places(),
                statements,
                events,
                agenda);
    }

    /** Without the statements and events of these ids, and without what points to them. */
    public static Reading without(Reading reading, Set<String> ids) {
        if (ids.isEmpty()) {
            return reading;
        }
        return with(
                reading,
                reading.document(),
                reading.actors(),
                reading.statements().stream()
                        .filter(statement -> !ids.contains(statement.id()))
                        .map(statement -> gone(statement.within(), ids) ? standing(statement) : statement)
                        .toList(),
                reading.events().stream()
                        .filter(event -> !ids.contains(event.id()))
                        .map(event -> gone(event.claimedIn(), ids) ? asserted(event) : event)
                        .toList(),
                reading.agenda().stream()
                        .map(item -> new AgendaItem(
                                item.anchor(),
                                item.kind(),
                                gone(item.event(), ids) ? null : item.event(),
                                gone(item.statement(), ids) ? null : item.statement(),
                                item.due(),
                                item.parties()))
                        .toList());
    }

    private static boolean gone(@Nullable String id, Set<String> ids) {
        return id != null && ids.contains(id);
    }

    static Statement acting(Statement one, Act act) {
        return statement(one, one.speakers(), one.speakerBasis(), act, one.within(), one.chain());
    }

    static Statement spoken(Statement one, List<String> speakers, @Nullable SpeakerBasis basis, List<Link> chain) {
        return statement(one, speakers, basis, one.act(), one.within(), chain);
    }

    private static Statement standing(Statement one) {
        return statement(one, one.speakers(), one.speakerBasis(), one.act(), null, one.chain());
    }

    private static Statement statement(
            Statement one,
            List<String> speakers,
            @Nullable SpeakerBasis basis,
            Act act,
            @Nullable String within,
            List<Link> chain) {
        return new Statement(
                one.id(),
                one.key(),
                one.cue(),
                one.cueLemma(),
                one.source(),
                one.sourceAbsent(),
                speakers,
                basis,
                one.antecedent(),
                one.content(),
                one.form(),
                act,
                one.negated(),
                one.stance(),
                one.addressee(),
                one.addressees(),
                one.setting(),
                one.time(),
                within,
                one.about(),
                chain,
                one.rule(),
                one.confidence());
    }

    static Event typed(Event one, EventType type) {
        return event(one, type, type == one.type() ? one.mode() : null, one.claimedIn());
    }

    private static Event asserted(Event one) {
        return event(one, one.type(), one.mode(), null);
    }

    private static Event event(Event one, EventType type, @Nullable String mode, @Nullable String claimedIn) {
        return new Event(
                one.id(),
                one.key(),
                one.trigger(),
                one.mentions(),
                type,
                mode,
                one.contexts(),
                type == one.type() ? one.cameo() : null,
                one.actors(),
                one.recipients(),
                one.status(),
                one.statusCue(),
                one.place(),
                one.time(),
                one.timeId(),
                one.figures(),
                claimedIn,
                one.chain(),
                one.rule(),
                one.confidence());
    }
}
