package org.rawi.server.api;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The cells of one item in a table, in the order of its columns. */
final class Row {

    private final List<String> cells = new ArrayList<>();

    /** The next cell. Spreadsheets would run what begins like a formula, so an apostrophe is set before it. */
    Row add(@Nullable Object value) {
        String text = value == null ? "" : value.toString();
        boolean formula = !(value instanceof Number) && !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        cells.add(formula ? "'" + text : text);
        return this;
    }

    List<String> cells() {
        return cells;
    }
}
