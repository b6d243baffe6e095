package org.rawi.server.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;

/**
 * What a reader did just before, as the address tells.
 *
 * @param done the number of the correction just made, or ""
 * @param undone whether one was just undone
 */
public record Flash(String done, boolean undone) {

    private static final String DONE = "done";
    private static final String UNDONE = "undone";

    static Flash of(Context ctx) {
        String done = ctx.queryParam(DONE);
        boolean number = done != null
                && !done.isEmpty()
                && done.length() <= 18
                && done.chars().allMatch(each -> each >= '0' && each <= '9');
        return new Flash(number ? String.valueOf(done) : "", ctx.queryParam(UNDONE) != null);
    }

    /** A query string without it. */
    static String without(String query) {
        List<String> rest = new ArrayList<>();
        for (String part : query.split("&", -1)) {
            if (!part.startsWith(DONE + "=") && !part.startsWith(UNDONE + "=") && !part.isEmpty()) {
                rest.add(part);
            }
        }
        return String.join("&", rest);
    }
}
