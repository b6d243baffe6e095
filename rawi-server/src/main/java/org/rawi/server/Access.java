package org.rawi.server;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import io.javalin.security.RouteRole;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who may do what. On a loopback address without a token, everybody; else writing needs the token, and reading too where
 * that is asked for. The token comes as {@code Authorization: Bearer}, or as the cookie of a browser that signed in.
 */
public final class Access {

    /** The cookie of a browser that signed in. */
    static final String COOKIE = "rawi-session";

    private static final Duration SESSION = Duration.ofDays(7);

    private final ServerOptions options;
    private final Secrets secrets;
    private final Clock clock;

    Access(ServerOptions options, Secrets secrets, Clock clock) {
        this.options = options;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** Ends the request with a problem if it must not be. */
    void check(Context ctx) {
        require(ctx, asked(ctx));
    }

    /** Ends the request with a problem unless its sender has this right. */
    public void require(Context ctx, Right right) {
        if (!may(ctx, right)) {
            throw options.token() == null
                    ? new ProblemException(
                            ProblemKind.FORBIDDEN,
                            "others than this machine's users can reach this server, and it was started without a token:"
                                    + " nothing can be written through it")
                    : new ProblemException(
                            ProblemKind.TOKEN_NEEDED,
                            hasToken(ctx)
                                    ? "the token is not the right one"
                                    : "show it as Authorization: Bearer TOKEN");
        }
    }

    /** Whether the request's sender has this right. */
    public boolean may(Context ctx, Right right) {
        return switch (right) {
            case OPEN -> true;
            case READ -> !options.privateReading() || isKnown(ctx);
            case WRITE -> options.token() == null ? !options.isExposed() : isKnown(ctx);
        };
    }

    /** Whether there is a token with which to sign in. */
    public boolean hasSignIn() {
        return options.token() != null;
    }

    /** Signs a browser in; false if the token is not the right one. */
    public boolean signIn(Context ctx, String token) {
        if (options.token() == null || !secrets.same(options.token(), token)) {
            return false;
        }
        String expiry = Long.toString(Instant.now(clock).plus(SESSION).getEpochSecond());
        cookie(ctx, expiry + "." + secrets.sign("session " + expiry), (int) SESSION.toSeconds());
        return true;
    }

    /** Signs a browser out. */
    public void signOut(Context ctx) {
        cookie(ctx, "", 0);
    }

    private void cookie(Context ctx, String value, int seconds) {
        boolean secure =
                options.origin() != null && "https".equals(options.origin().getScheme());
        ctx.cookie(new Cookie(COOKIE, value, "/", seconds, secure, true, null, SameSite.STRICT));
    }

    private static Right asked(Context ctx) {
        Set<RouteRole> roles = ctx.routeRoles();
        for (RouteRole role : roles) {
            if (role instanceof Right right) {
                return right;
            }
        }
        return Requests.isSafe(ctx) ? Right.READ : Right.WRITE;
    }

    private boolean isKnown(Context ctx) {
        String shown = bearer(ctx);
        if (shown != null) {
            return options.token() != null && secrets.same(options.token(), shown);
        }
        String session = ctx.cookie(COOKIE);
        return session != null && isSession(session);
    }

    private boolean isSession(String session) {
        int dot = session.indexOf('.');
        if (options.token() == null || dot < 1 || dot > 12) {
            return false;
        }
        String expiry = session.substring(0, dot);
        boolean digits = expiry.chars().allMatch(each -> each >= '0' && each <= '9');
        boolean genuine = digits && secrets.same(secrets.sign("session " + expiry), session.substring(dot + 1));
        return genuine && Long.parseLong(expiry) > Instant.now(clock).getEpochSecond();
    }

    private static boolean hasToken(Context ctx) {
        return bearer(ctx) != null || ctx.cookie(COOKIE) != null;
    }

    /** What stands behind {@code Bearer}, or null. */
    static @Nullable String bearer(Context ctx) {
        String header = ctx.header("Authorization");
        return header != null && header.regionMatches(true, 0, "Bearer ", 0, 7)
                ? header.substring(7).strip()
                : null;
    }
}
