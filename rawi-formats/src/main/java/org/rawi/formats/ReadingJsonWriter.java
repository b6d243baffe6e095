package org.rawi.formats;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.rawi.Reading;
import org.rawi.reading.Actor;
import org.rawi.reading.AgendaItem;
import org.rawi.reading.Document;
import org.rawi.reading.Place;
import org.rawi.reading.Time;

/** Writes a reading; field order is the order of the schema. */
final class ReadingJsonWriter {

    private final JsonOut out;

    ReadingJsonWriter(JsonGenerator json) {
        out = new JsonOut(json);
    }

    void write(Reading reading) throws IOException {
        out.open();
        out.text("schema", reading.schema());
        out.text("engine", reading.engine());
        out.text("rules", reading.rules());
        out.text("register", reading.register());
        out.field("document");
        document(reading.document());
        out.list("actors", reading.actors(), this::actor);
        out.list("times", reading.times(), this::time);
        out.list("places", reading.places(), this::place);
        out.list("statements", reading.statements(), new StatementJsonWriter(out)::write);
        out.list("events", reading.events(), new EventJsonWriter(out)::write);
        out.list("agenda", reading.agenda(), this::agenda);
        out.close();
    }

    private void document(Document document) throws IOException {
        out.open();
        out.text("id", document.id());
        out.text("sha256", document.sha256());
        out.text("url", document.url());
        out.text("canonicalUrl", document.canonicalUrl());
        out.text("title", document.title());
        out.text("text", document.text());
        out.texts("byline", document.byline());
        out.text("publisher", document.publisher());
        out.text("section", document.section());
        out.texts("tags", document.tags());
        out.text("publishedAt", document.publishedAt());
        out.text("modifiedAt", document.modifiedAt());
        out.text("retrievedAt", document.retrievedAt());
        out.text("language", document.language());
        out.list("furniture", document.furniture(), furniture -> {
            out.open();
            out.place(furniture.anchor());
            out.word("kind", furniture.kind());
            out.close();
        });
        pageOnly(document);
        out.close();
    }

    private void pageOnly(Document document) throws IOException {
        if (!document.evidence().isEmpty()) {
            out.list("evidence", document.evidence(), evidence -> {
                out.open();
                out.text("field", evidence.field());
                out.text("value", evidence.value());
                out.text("from", evidence.from());
                out.flag("chosen", evidence.chosen());
                out.close();
            });
        }
        if (!document.paragraphs().isEmpty()) {
            out.list("paragraphs", document.paragraphs(), paragraph -> {
                out.open();
                out.place(paragraph.anchor());
                out.text("path", paragraph.path());
                out.close();
            });
        }
    }

    private void actor(Actor actor) throws IOException {
        out.open();
        out.text("id", actor.id());
        out.text("key", actor.key());
        out.word("type", actor.type());
        out.text("name", actor.name());
        out.text("register", actor.register());
        out.text("nameEn", actor.nameEn());
        out.text("country", actor.country());
        out.texts("sectors", actor.sectors());
        out.texts("roles", actor.roles());
        out.list("mentions", actor.mentions(), mention -> {
            out.open();
            out.place(mention.anchor());
            out.word("kind", mention.kind());
            out.close();
        });
        out.close();
    }

    private void time(Time time) throws IOException {
        out.open();
        out.text("id", time.id());
        out.place(time.anchor());
        out.word("type", time.type());
        out.text("value", time.value());
        out.text("rule", time.rule());
        out.close();
    }

    private void place(Place place) throws IOException {
        out.open();
        out.text("id", place.id());
        out.place(place.anchor());
        out.text("name", place.name());
        out.text("country", place.country());
        out.text("register", place.register());
        out.close();
    }

    void agenda(AgendaItem item) throws IOException {
        out.open();
        out.anchor("anchor", item.anchor());
        out.word("kind", item.kind());
        out.text("event", item.event());
        out.text("statement", item.statement());
        out.text("due", item.due());
        out.texts("parties", item.parties());
        out.close();
    }
}
