package org.rawi.store.export;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the rows of a sheet, one after the other. */
public interface SheetWriter extends AutoCloseable {

    /** A row: a value or null for each column. */
    void row(List<@Nullable Object> values) throws IOException;

    @Override
    void close() throws IOException;
}
