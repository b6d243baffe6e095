package org.rawi.server.api;

import io.javalin.http.Context;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rawi.server.ProblemException;
import org.rawi.server.ProblemKind;

/** The formats of lists. */
enum Format {
    /** One page of the list, with the way to the next. */
    JSON("application/json"),
    /** One item a line. */
    JSONL("application/jsonl"),
    /** One item a row, names of the columns first. */
    CSV("text/csv");

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    /** What the parameter {@code format} says, or else the header {@code Accept}, or else JSON. */
    static Format of(Context ctx, Query query) {
        Format asked = query.word("format", Format.class);
        return asked != null ? asked : accepted(ctx.header("Accept"));
    }

    private static Format accepted(@Nullable String accept) {
        if (accept == null || accept.isBlank()) {
            return JSON;
        }
        Format best = null;
        double weight = 0;
        for (String each : accept.toLowerCase(Locale.ROOT).split(",", -1)) {
            String[] parts = each.split(";", -1);
            Format named = named(parts[0].strip());
            double quality = quality(parts);
            if (named != null && quality > weight) {
                best = named;
                weight = quality;
            }
        }
        if (best == null) {
            throw new ProblemException(
                    ProblemKind.NOT_ACCEPTABLE, "lists come as application/json, application/jsonl or text/csv");
        }
        return best;
    }

    private static @Nullable Format named(String type) {
        return switch (type) {
            case "application/json", "application/*", "*/*" -> JSON;
            case "application/jsonl", "application/x-ndjson", "application/x-jsonlines" -> JSONL;
            case "text/csv", "text/*" -> CSV;
            default -> null;
        };
    }

    private static double quality(String[] parts) {
        for (int i = 1; i < parts.length; i++) {
            String part = parts[i].strip();
            if (part.startsWith("q=")) {
                try {
                    return Double.parseDouble(part.substring(2));
                } catch (NumberFormatException malformed) {
                    return 0;
                }
            }
        }
        return 1;
    }
}
