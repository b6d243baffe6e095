package org.rawi.formats;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.Reading;
import org.rawi.reading.Actor;
import org.rawi.reading.ActorType;
import org.rawi.reading.AgendaItem;
import org.rawi.reading.AgendaKind;
import org.rawi.reading.Document;
import org.rawi.reading.Evidence;
import org.rawi.reading.Furniture;
import org.rawi.reading.FurnitureKind;
import org.rawi.reading.Link;
import org.rawi.reading.LinkKind;
import org.rawi.reading.Mention;
import org.rawi.reading.MentionKind;
import org.rawi.reading.Paragraph;
import org.rawi.reading.Place;
import org.rawi.reading.Time;
import org.rawi.reading.TimeType;
import org.rawi.text.Anchor;
import org.rawi.text.Field;

/** Parses a reading; the counterpart of {@link ReadingJsonWriter}. */
final class ReadingParser {

    private ReadingParser() {}

    static Reading reading(JsonObject json) {
        String schema = json.text("schema");
        if (!schema.equals(Reading.SCHEMA)) {
            throw json.malformed("schema " + schema + ", this is for " + Reading.SCHEMA);
        }
        return new Reading(
                schema,
                json.text("engine"),
                json.text("rules"),
                json.text("register"),
                document(json.object("document")),
                json.list("actors", ReadingParser::actor),
                json.list("times", ReadingParser::time),
                json.list("places", ReadingParser::place),
                json.list("statements", StatementParser::statement),
                json.list("events", EventParser::event),
                json.list("agenda", ReadingParser::agenda));
    }

    private static Document document(JsonObject json) {
        return new Document(
                json.text("id"),
                json.text("sha256"),
                json.textOrNull("url"),
                json.textOrNull("canonicalUrl"),
                json.text("title"),
                json.text("text"),
                json.texts("byline"),
                json.textOrNull("publisher"),
                json.textOrNull("section"),
                json.texts("tags"),
                json.textOrNull("publishedAt"),
                json.textOrNull("modifiedAt"),
                json.textOrNull("retrievedAt"),
                json.text("language"),
                json.list("furniture", each -> new Furniture(anchor(each), each.word("kind", FurnitureKind.class))),
                json.list(
                        "evidence",
                        each -> new Evidence(
                                each.text("field"), each.text("value"), each.text("from"), each.flag("chosen"))),
                json.list("paragraphs", each -> new Paragraph(anchor(each), each.text("path"))));
    }

    private static Actor actor(JsonObject json) {
        return new Actor(
                json.text("id"),
                json.text("key"),
                json.word("type", ActorType.class),
                json.text("name"),
                json.textOrNull("register"),
                json.textOrNull("nameEn"),
                json.textOrNull("country"),
                json.texts("sectors"),
                json.texts("roles"),
                json.list("mentions", each -> new Mention(anchor(each), each.word("kind", MentionKind.class))));
    }

    private static Time time(JsonObject json) {
        return new Time(
                json.text("id"),
                anchor(json),
                json.word("type", TimeType.class),
                json.textOrNull("value"),
                json.text("rule"));
    }

    private static Place place(JsonObject json) {
        return new Place(
                json.text("id"),
                anchor(json),
                json.text("name"),
                json.textOrNull("country"),
                json.textOrNull("register"));
    }

    private static AgendaItem agenda(JsonObject json) {
        return new AgendaItem(
                anchor(json.object("anchor")),
                json.word("kind", AgendaKind.class),
                json.textOrNull("event"),
                json.textOrNull("statement"),
                json.textOrNull("due"),
                json.texts("parties"));
    }

    static Anchor anchor(JsonObject json) {
        try {
            return new Anchor(
                    json.word("in", Field.class),
                    json.number("start").intValue(),
                    json.number("end").intValue(),
                    json.text("text"));
        } catch (IllegalArgumentException inconsistent) {
            throw json.malformed(String.valueOf(inconsistent.getMessage()));
        }
    }

    static @Nullable Anchor anchorOrNull(JsonObject json, String name) {
        return json.has(name) ? anchor(json.object(name)) : null;
    }

    static List<Link> chain(JsonObject json) {
        return json.list(
                "chain",
                each -> new Link(each.word("link", LinkKind.class), each.text("actor"), anchorOrNull(each, "anchor")));
    }
}
