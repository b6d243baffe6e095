package org.rawi.server.web.marked;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.Reading;
import org.rawi.reading.Actor;
import org.rawi.reading.Event;
import org.rawi.reading.Mention;
import org.rawi.reading.MentionKind;
import org.rawi.reading.Party;
import org.rawi.reading.Statement;
import org.rawi.text.Anchor;

/**
 * A stretch to be marked.
 *
 * @param finding the id of what it belongs to in its reading, or "" for furniture
 */
record Mark(Anchor anchor, MarkKind kind, String finding) {

    /** All there is to mark in a reading. */
    static List<Mark> of(Reading reading) {
        List<Mark> marks = new ArrayList<>();
        reading.document()
                .furniture()
                .forEach(furniture -> marks.add(new Mark(furniture.anchor(), MarkKind.FURNITURE, "")));
        reading.statements().forEach(statement -> statement(marks, statement));
        reading.events().forEach(event -> event(marks, event));
        reading.actors().forEach(actor -> actor(marks, actor));
        reading.times().forEach(time -> marks.add(new Mark(time.anchor(), MarkKind.TIME, time.id())));
        reading.places().forEach(place -> marks.add(new Mark(place.anchor(), MarkKind.PLACE, place.id())));
        return marks;
    }

    private static void statement(List<Mark> marks, Statement statement) {
        statement.cue().forEach(cue -> marks.add(new Mark(cue, MarkKind.CUE, statement.id())));
        add(marks, statement.source(), MarkKind.SOURCE, statement.id());
        statement.content().forEach(content -> marks.add(new Mark(content, MarkKind.CONTENT, statement.id())));
    }

    private static void event(List<Mark> marks, Event event) {
        marks.add(new Mark(event.trigger(), MarkKind.EVENT, event.id()));
        event.mentions().forEach(mention -> marks.add(new Mark(mention, MarkKind.EVENT, event.id())));
        for (Party party : event.actors()) {
            marks.add(new Mark(party.anchor(), MarkKind.PARTY, event.id()));
        }
        for (Party party : event.recipients()) {
            marks.add(new Mark(party.anchor(), MarkKind.PARTY, event.id()));
        }
    }

    private static void actor(List<Mark> marks, Actor actor) {
        for (Mention mention : actor.mentions()) {
            if (mention.kind() != MentionKind.PRONOUN) {
                marks.add(new Mark(mention.anchor(), MarkKind.ACTOR, actor.id()));
            }
        }
    }

    private static void add(List<Mark> marks, @Nullable Anchor anchor, MarkKind kind, String finding) {
        if (anchor != null) {
            marks.add(new Mark(anchor, kind, finding));
        }
    }
}
