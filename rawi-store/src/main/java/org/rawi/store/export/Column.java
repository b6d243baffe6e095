package org.rawi.store.export;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param value a String, Long, Double or Boolean as the kind says, or null
 */
public record Column<T>(String name, Kind kind, Function<T, @Nullable Object> value) {

    /** What stands in a column. */
    public enum Kind {
        TEXT,
        NUMBER,
        FRACTION,
        FLAG
    }

    static <T> Column<T> text(String name, Function<T, @Nullable Object> value) {
        return new Column<>(name, Kind.TEXT, item -> {
            Object text = value.apply(item);
            return text == null ? null : text.toString();
        });
    }

    static <T> Column<T> number(String name, Function<T, @Nullable Object> value) {
        return new Column<>(name, Kind.NUMBER, item -> {
            Object number = value.apply(item);
            return number instanceof Number some ? some.longValue() : null;
        });
    }

    static <T> Column<T> fraction(String name, Function<T, @Nullable Object> value) {
        return new Column<>(name, Kind.FRACTION, value);
    }

    static <T> Column<T> flag(String name, Function<T, @Nullable Object> value) {
        return new Column<>(name, Kind.FLAG, value);
    }
}
