package org.rawi.store.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rawi.store.Library;
import org.rawi.store.query.Filter;

/** Writes whole lists, however long, holding only a few rows at a time. */
public final class Export {
    private Export() {}

    /** Writes all rows that fit; how many. The writer is left open. */
    public static <T> long write(Sheet<T> sheet, Library library, Filter filter, SheetWriter writer)
            throws IOException {
        long[] count = {0};
        try {
            sheet.walk().each(library, filter, item -> {
                try {
                    writer.row(values(sheet, item));
                    count[0]++;
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
            });
        } catch (UncheckedIOException failure) {
            throw failure.getCause() == null ? new IOException(failure) : failure.getCause();
        }
        return count[0];
    }

    private static <T> List<@Nullable Object> values(Sheet<T> sheet, T item) {
        List<@Nullable Object> values = new ArrayList<>(sheet.columns().size());
        for (Column<T> column : sheet.columns()) {
            Function<T, @Nullable Object> value = column.value();
            values.add(value.apply(item));
        }
        return values;
    }
}
