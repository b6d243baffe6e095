package org.rawi.formats;

import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;
import java.io.Writer;

/** Readings written one after the other, with what the format needs before, between and behind them. */
public final class ReadingOutput implements Closeable, Flushable {

    private final OutputFormat format;
    private final Writer out;
    private final Writer statements;
    private String first = "";
    private long count;

    /** Writes to {@code out}, which is closed with this. */
    public ReadingOutput(OutputFormat format, Writer out) {
        this(format, out, Writer.nullWriter());
    }

    private ReadingOutput(OutputFormat format, Writer out, Writer statements) {
        this.format = format;
        this.out = out;
        this.statements = statements;
    }

    /** Writes the two tables of {@link OutputFormat#CSV}; both writers are closed with this. */
    public static ReadingOutput tables(Writer events, Writer statements) throws IOException {
        ReadingOutput output = new ReadingOutput(OutputFormat.CSV, events, statements);
        events.write(CsvTables.line(CsvTables.EVENT_COLUMNS));
        statements.write(CsvTables.line(CsvTables.STATEMENT_COLUMNS));
        return output;
    }

    /** Writes the next reading, as {@link OutputFormat#render} gave it for this format. */
    public void write(String rendered) throws IOException {
        count++;
        switch (format) {
            case JSON -> json(rendered);
            case JSONL -> line(rendered);
            case TABLE -> {
                if (count == 1) {
                    line(ReadingTable.COLUMNS);
                }
                out.write(rendered);
            }
            case TEXT -> {
                if (count > 1) {
                    line("");
                }
                out.write(rendered);
            }
            case PLOVER -> out.write(rendered);
            case CSV -> {
                int between = rendered.indexOf(CsvTables.BETWEEN);
                out.write(rendered, 0, between);
                statements.write(rendered, between + 1, rendered.length() - between - 1);
            }
        }
    }

    /** One object stays alone; a second one makes it an array, so the first waits for it. */
    private void json(String rendered) throws IOException {
        if (count == 1) {
            first = rendered;
        } else if (count == 2) {
            line("[");
            out.write(first);
            first = "";
        }
        if (count > 1) {
            line(",");
            out.write(rendered);
        }
    }

    private void line(String line) throws IOException {
        out.write(line);
        out.write('\n');
    }

    @Override
    public void flush() throws IOException {
        out.flush();
        statements.flush();
    }

    @Override
    public void close() throws IOException {
        try (out;
                statements) {
            if (format == OutputFormat.JSON && count == 1) {
                line(first);
            } else if (format == OutputFormat.JSON && count > 1) {
                line("\n]");
            }
        }
    }
}
