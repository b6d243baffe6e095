package org.rawi.formats;

import org.rawi.Reading;

/** The ways in which readings are written out. Rendering is thread-safe. */
public enum OutputFormat {
    /** Indented JSON: one object, or an array when there are several. */
    JSON,
    /** JSON Lines: one object a line. */
    JSONL,
    /** Tab-separated: one finding a line, names of the columns first. */
    TABLE,
    /** The article with its findings marked, for people. */
    TEXT,
    /** PLOVER records of the events: one JSON object a line. */
    PLOVER,
    /** Two tables in a folder: events.csv and statements.csv. */
    CSV;

    /** What stands for this reading in the output; {@code colour} adds ANSI colours to {@link #TEXT}. */
    public String render(Reading reading, boolean colour) {
        return switch (this) {
            case JSON -> ReadingJson.indented(reading);
            case JSONL -> ReadingJson.line(reading);
            case TABLE -> ReadingTable.render(reading);
            case TEXT -> ReadingText.render(reading, colour);
            case PLOVER -> PloverJson.lines(reading);
            case CSV -> CsvTables.rows(reading);
        };
    }
}
