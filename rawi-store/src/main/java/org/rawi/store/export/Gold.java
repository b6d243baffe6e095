package org.rawi.store.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rawi.Reading;
import org.rawi.reading.Actor;
import org.rawi.reading.Document;
import org.rawi.reading.Event;
import org.rawi.reading.LinkKind;
import org.rawi.reading.Party;
import org.rawi.reading.Statement;
import org.rawi.text.Anchor;
import org.rawi.text.Field;

/**
 * A reading as an annotated article, one JSON object: each stretch as its text and, where that occurs before, which
 * occurrence it is.
 */
public final class Gold {
    private final JsonGenerator json;
    private final Document document;
    private final Map<String, String> names = new HashMap<>();

    private Gold(JsonGenerator json, Reading reading) {
        this.json = json;
        document = reading.document();
        for (Actor actor : reading.actors()) {
            names.put(actor.id(), actor.name());
        }
    }

    /** Writes one article; the writer is left open. */
    public static void write(Reading reading, Writer out) throws IOException {
        JsonGenerator json = new JsonFactory().createGenerator(out);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.useDefaultPrettyPrinter();
        new Gold(json, reading).article(reading);
        json.close();
    }

    private void article(Reading reading) throws IOException {
        json.writeStartObject();
        json.writeStringField("doc", document.id());
        text("publishedAt", document.publishedAt());
        text("url", document.url());
        json.writeStringField("title", document.title());
        json.writeStringField("text", document.text());
        json.writeArrayFieldStart("statements");
        for (Statement statement : reading.statements()) {
            statement(statement);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("events");
        for (Event event : reading.events()) {
            event(event);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("times");
        for (org.rawi.reading.Time time : reading.times()) {
            json.writeStartObject();
            fragment("span", time.anchor());
            json.writeStringField("type", time.type().name());
            text("value", time.value());
            json.writeEndObject();
        }
        json.writeEndArray();
        fragments(
                "furniture",
                document.furniture().stream()
                        .map(furniture -> furniture.anchor())
                        .toList());
        json.writeEndObject();
    }

    private void statement(Statement statement) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", statement.id().toUpperCase(java.util.Locale.ROOT));
        fragments("cue", statement.cue());
        fragment("source", statement.source());
        if (statement.source() == null) {
            text(
                    "why_null",
                    statement.sourceAbsent() == null
                            ? "NONE"
                            : statement.sourceAbsent().name());
        }
        text("speaker", joined(statement.speakers()));
        fragments("content", statement.content());
        json.writeStringField("form", statement.form().name());
        json.writeStringField("act", statement.act().name());
        fragment("addressee", statement.addressee());
        text(
                "via",
                statement.chain().stream()
                        .filter(link -> link.link() == LinkKind.REPORTED)
                        .map(link -> names.get(link.actor()))
                        .findFirst()
                        .orElse(null));
        json.writeEndObject();
    }

    private @Nullable String joined(List<String> speakers) {
        return speakers.isEmpty()
                ? null
                : speakers.stream().map(id -> names.getOrDefault(id, id)).collect(Collectors.joining(" \u0648"));
    }

    private void event(Event event) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", event.id().toUpperCase(java.util.Locale.ROOT));
        fragment("trigger", event.trigger());
        json.writeStringField("type", event.type().name());
        fragments("actors", anchors(event.actors()));
        fragments("recipients", anchors(event.recipients()));
        json.writeStringField("status", event.status().name());
        fragment("place", event.place());
        fragment("time", event.time());
        json.writeEndObject();
    }

    private static List<Anchor> anchors(List<Party> parties) {
        List<Anchor> anchors = new ArrayList<>();
        parties.forEach(party -> anchors.add(party.anchor()));
        return anchors;
    }

    private void text(String name, @Nullable String value) throws IOException {
        json.writeFieldName(name);
        if (value == null) {
            json.writeNull();
        } else {
            json.writeString(value);
        }
    }

    private void fragments(String name, List<Anchor> anchors) throws IOException {
        json.writeArrayFieldStart(name);
        for (Anchor anchor : anchors) {
            fragment(anchor);
        }
        json.writeEndArray();
    }

    private void fragment(String name, @Nullable Anchor anchor) throws IOException {
        json.writeFieldName(name);
        if (anchor == null) {
            json.writeNull();
        } else {
            fragment(anchor);
        }
    }

    /** Occurrences are counted with overlap, from the left. */
    private void fragment(Anchor anchor) throws IOException {
        String field = anchor.in() == Field.TITLE ? document.title() : document.text();
        int occurrence = 1;
        for (int at = field.indexOf(anchor.text());
                at >= 0 && at < anchor.start();
                at = field.indexOf(anchor.text(), at + 1)) {
            occurrence++;
        }
        json.writeStartObject();
        json.writeStringField("t", anchor.text());
        if (occurrence > 1) {
            json.writeNumberField("n", occurrence);
        }
        if (anchor.in() == Field.TITLE) {
            json.writeStringField("in", "title");
        }
        json.writeEndObject();
    }
}
