package org.rawi.intake.ledger;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes what was cut as JSON Lines: {@code {"document", "rule", "path", "text"}}. */
public final class LedgerWriter implements Closeable {

    private final OutputStream out;
    private final JsonFactory json = new JsonFactory();

    /** A ledger that goes to this stream, which it closes in the end. */
    public LedgerWriter(OutputStream out) {
        this.out = out;
    }

    /** All that was cut from one document. */
    public void write(String document, List<Removed> removed) throws IOException {
        for (Removed each : removed) {
            try (JsonGenerator line = json.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
                line.writeStartObject();
                line.writeStringField("document", document);
                line.writeStringField("rule", each.rule());
                line.writeStringField("path", each.path());
                line.writeStringField("text", each.text());
                line.writeEndObject();
            }
            out.write('\n');
        }
    }

    /** Hands on what is buffered. */
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
