package org.rawi.server;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;

/** The token that forms carry, so that only our own pages can send them. */
public final class Forms {

    /** The name of the hidden field. */
    public static final String FIELD = "_token";

    /** The header that carries it where there is no form. */
    public static final String HEADER = "X-Form-Token";

    static final String COOKIE = "rawi-form";

    private final ServerOptions options;
    private final Secrets secrets;

    Forms(ServerOptions options, Secrets secrets) {
        this.options = options;
        this.secrets = secrets;
    }

    /** The token for the forms of this page; sets the cookie it belongs to. */
    public String token(Context ctx) {
        String seed = ctx.cookie(COOKIE);
        if (seed == null || seed.length() != 24) {
            seed = ctx.attributeOrCompute(COOKIE, each -> secrets.random());
            boolean secure =
                    options.origin() != null && "https".equals(options.origin().getScheme());
            ctx.cookie(new Cookie(COOKIE, seed, "/", -1, secure, true, null, SameSite.STRICT));
        }
        return secrets.sign("form " + seed);
    }

    /** Refuses a writing request, other than the API's, that does not carry it. */
    void check(Context ctx) {
        if (Requests.isSafe(ctx) || ctx.path().startsWith("/api/")) {
            return;
        }
        String seed = ctx.cookie(COOKIE);
        String shown = ctx.header(HEADER) != null ? ctx.header(HEADER) : ctx.formParam(FIELD);
        if (seed == null || shown == null || !secrets.same(secrets.sign("form " + seed), shown)) {
            throw new ProblemException(
                    ProblemKind.FORBIDDEN,
                    "this form is too old or not from here; open the page again and send it anew");
        }
    }
}
