package org.rawi.server.web;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.rawi.server.ProblemException;
import org.rawi.server.ProblemKind;
import org.rawi.server.Right;

/** Our style sheet, scripts and pictures; each under an address that changes with its content, kept by browsers for good. */
final class Assets {

    private static final String FOLDER = "/assets/";

    /** Every file there is, and its type: what is not here is not served. */
    private static final Map<String, String> TYPES = Map.of(
            "rawi.css", "text/css; charset=utf-8",
            "rawi.js", "text/javascript; charset=utf-8",
            "charts.js", "text/javascript; charset=utf-8",
            "htmx.min.js", "text/javascript; charset=utf-8",
            "sse.js", "text/javascript; charset=utf-8",
            "echarts.min.js", "text/javascript; charset=utf-8",
            "rawi.svg", "image/svg+xml");

    private static final Map<String, Asset> LOADED = new ConcurrentHashMap<>();

    private Assets() {}

    private record Asset(byte[] bytes, String digest) {}

    static void register(JavalinConfig config) {
        config.routes.get(FOLDER + "{digest}/{name}", Assets::serve, Right.OPEN);
        config.routes.get("/favicon.ico", ctx -> ctx.redirect(address("rawi.svg")), Right.OPEN);
    }

    static String address(String name) {
        return FOLDER + load(name).digest() + "/" + name;
    }

    private static void serve(Context ctx) {
        String name = ctx.pathParam("name");
        String type = TYPES.get(name);
        if (type == null) {
            throw new ProblemException(ProblemKind.NOT_FOUND, "no such file");
        }
        Asset asset = load(name);
        boolean current = asset.digest().equals(ctx.pathParam("digest"));
        ctx.header("Cache-Control", current ? "public, max-age=31536000, immutable" : "no-cache");
        ctx.contentType(type).result(asset.bytes());
    }

    private static Asset load(String name) {
        return LOADED.computeIfAbsent(name, Assets::read);
    }

    private static Asset read(String name) {
        if (!TYPES.containsKey(name)) {
            throw new IllegalArgumentException("no file " + name);
        }
        try (InputStream in = Assets.class.getResourceAsStream("assets/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the build left out " + name);
            }
            byte[] bytes = in.readAllBytes();
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return new Asset(bytes, HexFormat.of().formatHex(digest, 0, 6));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
