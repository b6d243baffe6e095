package org.rawi.server;

import io.javalin.http.Context;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Keeps other sites out: a page somewhere on the web, opened in a browser on this machine, can neither write here nor, by a
 * name it made to point here, read.
 */
final class Guard {

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final ServerOptions options;

    Guard(ServerOptions options) {
        this.options = options;
    }

    /** Sets the headers that bind browsers. */
    void headers(Context ctx) {
        ctx.header("Content-Security-Policy", POLICY);
        ctx.header("X-Content-Type-Options", "nosniff");
        ctx.header("Referrer-Policy", "same-origin");
        ctx.header("Cross-Origin-Opener-Policy", "same-origin");
        ctx.header("Cross-Origin-Resource-Policy", "same-origin");
        ctx.header("X-Frame-Options", "DENY");
        ctx.header("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        ctx.header("Cache-Control", "no-cache");
        URI origin = options.origin();
        if (origin != null && "https".equals(origin.getScheme())) {
            ctx.header("Strict-Transport-Security", "max-age=31536000");
        }
    }

    /** Refuses a request that names another server, where only this machine's users, or those of the origin, should come. */
    void host(Context ctx) {
        String name = hostName(ctx.header("Host"));
        boolean local = isLocalName(name);
        URI origin = options.origin();
        boolean known = origin == null
                ? local || options.isExposed()
                : local || origin.getHost().equalsIgnoreCase(name);
        if (!known) {
            throw new ProblemException(
                    ProblemKind.MISDIRECTED, "this server does not answer to that host name; --origin gives it one");
        }
    }

    /** Refuses a writing request that a page of another site sent. */
    void site(Context ctx) {
        if (Requests.isSafe(ctx) || Access.bearer(ctx) != null) {
            return;
        }
        String site = ctx.header("Sec-Fetch-Site");
        boolean foreign = site != null && !site.equals("same-origin") && !site.equals("none");
        String origin = ctx.header("Origin");
        if (foreign || (origin != null && !isOwn(origin, ctx))) {
            throw new ProblemException(ProblemKind.FORBIDDEN, "a page of another site may not write here");
        }
    }

    private boolean isOwn(String origin, Context ctx) {
        try {
            URI uri = new URI(origin);
            URI own = options.origin();
            boolean reached =
                    uri.getRawAuthority() != null && uri.getRawAuthority().equalsIgnoreCase(ctx.header("Host"));
            return reached
                    || (own != null
                            && uri.getRawAuthority() != null
                            && uri.getRawAuthority().equalsIgnoreCase(own.getRawAuthority()));
        } catch (URISyntaxException malformed) {
            return false;
        }
    }

    private static boolean isLocalName(String name) {
        return name.equals("localhost") || name.equals("[::1]") || isLoopback4(name);
    }

    private static boolean isLoopback4(String name) {
        return name.startsWith("127.") && name.chars().allMatch(each -> each == '.' || (each >= '0' && each <= '9'));
    }

    private static String hostName(@Nullable String header) {
        if (header == null) {
            return "";
        }
        int colon = header.lastIndexOf(':');
        String name = colon > header.lastIndexOf(']') ? header.substring(0, colon) : header;
        return name.toLowerCase(Locale.ROOT);
    }
}
