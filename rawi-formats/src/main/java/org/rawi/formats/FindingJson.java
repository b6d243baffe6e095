package org.rawi.formats;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.rawi.Reading;
import org.rawi.reading.AgendaItem;
import org.rawi.reading.Event;
import org.rawi.reading.Statement;

/** Single findings, in the shape they have inside a reading of schema {@code rawi/1}, for documents that hold other things too. */
public final class FindingJson {

    private FindingJson() {}

    /** Writes a statement as an object. */
    public static void write(JsonGenerator json, Statement statement) throws IOException {
        new StatementJsonWriter(new JsonOut(json)).write(statement);
    }

    /** Writes an event as an object. */
    public static void write(JsonGenerator json, Event event) throws IOException {
        new EventJsonWriter(new JsonOut(json)).write(event);
    }

    /** Writes an agenda item as an object. */
    public static void write(JsonGenerator json, AgendaItem item) throws IOException {
        new ReadingJsonWriter(json).agenda(item);
    }

    /** Writes a whole reading as an object. */
    public static void write(JsonGenerator json, Reading reading) throws IOException {
        new ReadingJsonWriter(json).write(reading);
    }

    /** The same JSON with every lone surrogate, which UTF-8 cannot hold, written as an escape. */
    public static String encodable(String json) {
        return Surrogates.escapeLone(json);
    }
}
