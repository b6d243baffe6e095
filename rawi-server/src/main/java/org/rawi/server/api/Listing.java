package org.rawi.server.api;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.rawi.store.query.Page;
import org.rawi.store.query.Slice;

/**
 * A list that can be had by pages or whole.
 *
 * @param page gives a part of it
 * @param each hands over all of it, one by one
 */
record Listing<T>(Function<Slice, Page<T>> page, Consumer<Consumer<T>> each, Columns<T> columns) {

    /** A list that has pages only; all of it is one after the other. */
    static <T> Listing<T> of(Function<Slice, Page<T>> page, Columns<T> columns) {
        return new Listing<>(page, sink -> all(page, sink), columns);
    }

    private static <T> void all(Function<Slice, Page<T>> page, Consumer<T> sink) {
        int offset = 0;
        Page<T> next;
        do {
            next = page.apply(Slice.of(offset, Slice.MOST));
            next.items().forEach(sink);
            offset += next.items().size();
        } while (next.items().size() == Slice.MOST);
    }

    /** What an item is in a table. */
    interface Columns<T> {
        /** The names of the columns. */
        List<String> names();

        /** The cells of an item, one for each column. */
        List<String> cells(T item);
    }
}
