package org.rawi.formats;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.reading.Link;
import org.rawi.text.Anchor;

/** The few ways in which values of a reading are written. */
final class JsonOut {

    /** Writes one element of a list. */
    interface Element<T> {
        void write(T value) throws IOException;
    }

    private final JsonGenerator json;

    JsonOut(JsonGenerator json) {
        this.json = json;
    }

    void open() throws IOException {
        json.writeStartObject();
    }

    void close() throws IOException {
        json.writeEndObject();
    }

    void text(String name, @Nullable String value) throws IOException {
        json.writeFieldName(name);
        if (value == null) {
            json.writeNull();
        } else {
            json.writeString(value);
        }
    }

    void word(String name, @Nullable Enum<?> value) throws IOException {
        text(name, value == null ? null : value.name());
    }

    void flag(String name, boolean value) throws IOException {
        json.writeBooleanField(name, value);
    }

    void number(String name, long value) throws IOException {
        json.writeNumberField(name, value);
    }

    void number(String name, double value) throws IOException {
        json.writeNumberField(name, value);
    }

    <T> void list(String name, List<T> values, Element<T> element) throws IOException {
        json.writeArrayFieldStart(name);
        for (T value : values) {
            element.write(value);
        }
        json.writeEndArray();
    }

    void texts(String name, List<String> values) throws IOException {
        list(name, values, json::writeString);
    }

    /** The fields of an anchor, into the object that is open. */
    void place(Anchor anchor) throws IOException {
        word("in", anchor.in());
        number("start", anchor.start());
        number("end", anchor.end());
        text("text", anchor.text());
    }

    void anchor(Anchor anchor) throws IOException {
        open();
        place(anchor);
        close();
    }

    void anchor(String name, @Nullable Anchor anchor) throws IOException {
        json.writeFieldName(name);
        if (anchor == null) {
            json.writeNull();
        } else {
            anchor(anchor);
        }
    }

    void anchors(String name, List<Anchor> anchors) throws IOException {
        list(name, anchors, this::anchor);
    }

    void absent(String name) throws IOException {
        json.writeNullField(name);
    }

    void field(String name) throws IOException {
        json.writeFieldName(name);
    }

    void chain(List<Link> chain) throws IOException {
        list("chain", chain, link -> {
            open();
            word("link", link.link());
            text("actor", link.actor());
            anchor("anchor", link.anchor());
            close();
        });
    }
}
