package org.rawi.formats;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.rawi.Reading;

/**
 * A reading as a JSON object in the shape of schema {@code rawi/1}, and back: {@code parse(line(reading))} equals
 * {@code reading}. Unknown values are written as {@code null}; unknown fields are skipped when parsing.
 */
public final class ReadingJson {

    static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private ReadingJson() {}

    /** The reading as one line of JSON, without the line's end. */
    public static String line(Reading reading) {
        return write(reading, false);
    }

    /** The reading as indented JSON, without the last line's end. */
    public static String indented(Reading reading) {
        return write(reading, true);
    }

    /**
     * The reading that a JSON object holds.
     *
     * @throws MalformedReadingException if it is no JSON object, or lacks or mistypes what a reading needs
     */
    public static Reading parse(String json) {
        return ReadingParser.reading(JsonObject.parse(json));
    }

    private static String write(Reading reading, boolean indent) {
        StringWriter out = new StringWriter(reading.document().text().length() + 4096);
        try (JsonGenerator json = JSON.createGenerator(out)) {
            if (indent) {
                json.setPrettyPrinter(printer());
            }
            new ReadingJsonWriter(json).write(reading);
        } catch (IOException impossible) {
            throw new UncheckedIOException("writing to memory", impossible);
        }
        return Surrogates.escapeLone(out.toString());
    }

    private static DefaultPrettyPrinter printer() {
        DefaultIndenter lines = new DefaultIndenter(" ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withArrayEmptySeparator("")
                .withObjectEmptySeparator(""));
        printer.indentObjectsWith(lines);
        printer.indentArraysWith(lines);
        return printer;
    }
}
