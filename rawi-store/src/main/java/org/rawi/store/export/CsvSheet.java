package org.rawi.store.export;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** CSV after RFC 4180 with a head. A text that a spreadsheet would run as a formula has an apostrophe set before it. */
public final class CsvSheet implements SheetWriter {
    private static final String FORMULA = "=+-@\t\r";

    private final CSVPrinter printer;

    /** Writes the head. */
    public CsvSheet(Writer out, List<? extends Column<?>> columns) throws IOException {
        printer = new CSVPrinter(
                out,
                CSVFormat.RFC4180
                        .builder()
                        .setHeader(columns.stream().map(Column::name).toArray(String[]::new))
                        .get());
    }

    @Override
    public void row(List<@Nullable Object> values) throws IOException {
        List<@Nullable Object> cells = new ArrayList<>(values.size());
        for (Object value : values) {
            boolean formula = value instanceof String text && !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
            cells.add(formula ? "'" + value : value);
        }
        printer.printRecord(cells);
    }

    @Override
    public void close() throws IOException {
        printer.close();
    }
}
