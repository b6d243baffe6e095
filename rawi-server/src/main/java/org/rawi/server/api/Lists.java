package org.rawi.server.api;

import io.javalin.http.Context;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.rawi.server.Json;
import org.rawi.store.query.Page;
import org.rawi.store.query.Slice;

/** Answers with lists: as JSON a page at a time, as JSON Lines or CSV whole unless a part is asked for. */
final class Lists {

    /** How many items a page has when nobody says otherwise. */
    static final int USUAL = 50;

    /** The farthest item that pages reach; whole lists have no end. */
    static final int FARTHEST = 10_000_000;

    private Lists() {}

    /**
     * A page of a list.
     *
     * @param total how many the whole list has
     * @param next the address of the next page, or null
     */
    record Body<T>(List<T> items, long total, @Nullable String next) {}

    static <T> void answer(Context ctx, Query query, long revision, Listing<T> listing) throws IOException {
        Format format = Format.of(ctx, query);
        if (Replies.isKnown(ctx, revision + " " + format)) {
            return;
        }
        int offset = query.within("offset", 0, FARTHEST, 0);
        Slice slice = Slice.of(offset, query.within("limit", 1, Slice.MOST, USUAL));
        boolean whole = query.text("limit") == null && offset == 0;
        ctx.contentType(format.mediaType() + "; charset=utf-8");
        if (format == Format.JSON) {
            json(ctx, slice, listing.page().apply(slice));
            return;
        }
        Consumer<Consumer<T>> items = whole
                ? listing.each()
                : sink -> page(ctx, slice, listing.page().apply(slice)).forEach(sink);
        Writer out = new BufferedWriter(new OutputStreamWriter(ctx.outputStream(), StandardCharsets.UTF_8), 1 << 14);
        if (format == Format.CSV) {
            csv(out, items, listing.columns());
        } else {
            items.accept(item -> write(out, Json.write(item) + "\n"));
        }
        out.flush();
    }

    private static <T> void json(Context ctx, Slice slice, Page<T> page) {
        page(ctx, slice, page);
        ctx.result(Json.write(new Body<>(page.items(), page.total(), next(ctx, slice, page))));
    }

    private static <T> List<T> page(Context ctx, Slice slice, Page<T> page) {
        String next = next(ctx, slice, page);
        if (next != null) {
            ctx.header("Link", "<" + next + ">; rel=\"next\"");
        }
        return page.items();
    }

    private static <T> @Nullable String next(Context ctx, Slice slice, Page<T> page) {
        int behind = slice.offset() + page.items().size();
        if (page.items().isEmpty() || behind >= page.total() || behind > FARTHEST) {
            return null;
        }
        StringBuilder next = new StringBuilder(ctx.path());
        char mark = '?';
        for (var each : ctx.queryParamMap().entrySet()) {
            if (!each.getKey().equals("offset")) {
                next.append(mark)
                        .append(each.getKey())
                        .append('=')
                        .append(encoded(each.getValue().get(0)));
                mark = '&';
            }
        }
        return next.append(mark).append("offset=").append(behind).toString();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static <T> void csv(Writer out, Consumer<Consumer<T>> items, Listing.Columns<T> columns)
            throws IOException {
        CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180);
        printer.printRecord(columns.names());
        items.accept(item -> {
            try {
                printer.printRecord(columns.cells(item));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
    }

    private static void write(Writer out, String text) {
        try {
            out.write(text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
