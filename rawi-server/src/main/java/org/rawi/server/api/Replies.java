package org.rawi.server.api;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.rawi.server.Json;

/** JSON as an answer, with an entity tag: who has it already is told so instead. */
final class Replies {

    /** Another program may write the same library in another shape. */
    private static final String PROGRAM = UUID.randomUUID().toString();

    private Replies() {}

    /** Answers with what cannot change while the library's revision does not. */
    static void json(Context ctx, long revision, Object value) {
        if (!isKnown(ctx, Long.toString(revision))) {
            ctx.contentType("application/json").result(Json.write(value));
        }
    }

    /**
     * Tags the answer, which depends on this state and the request's address only; true when its receiver has it already, and
     * nothing is left to do.
     */
    static boolean isKnown(Context ctx, String state) {
        String tag = "W/\"" + digest(PROGRAM + " " + state + " " + ctx.path() + "?" + ctx.queryString()) + '"';
        ctx.header("ETag", tag);
        ctx.header("Vary", "Accept, Accept-Encoding, Authorization, Cookie");
        String known = ctx.header("If-None-Match");
        if (known == null || !holds(known, tag)) {
            return false;
        }
        ctx.status(304);
        return true;
    }

    /** Answers a request that changed something. */
    static void changed(Context ctx, int status, Object value) {
        ctx.status(status).contentType("application/json").result(Json.write(value));
    }

    private static boolean holds(String known, String tag) {
        for (String each : known.split(",", -1)) {
            String one = each.strip();
            if (one.equals("*") || one.equals(tag) || one.equals(tag.substring(2))) {
                return true;
            }
        }
        return false;
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
