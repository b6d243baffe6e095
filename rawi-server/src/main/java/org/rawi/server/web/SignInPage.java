package org.rawi.server.web;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Map;
import org.rawi.server.Right;
import org.rawi.server.Services;

/** Where a reader shows the token, so that this browser may write. */
final class SignInPage {

    private final Services services;
    private final Templates templates;

    SignInPage(Services services, Templates templates) {
        this.services = services;
        this.templates = templates;
    }

    void register(JavalinConfig config) {
        config.routes.get("/sign-in", ctx -> show(ctx, false), Right.OPEN);
        config.routes.post("/sign-in", this::signIn, Right.OPEN);
        config.routes.post("/sign-out", this::signOut, Right.OPEN);
    }

    private void show(Context ctx, boolean wrong) {
        templates.show(
                ctx,
                "signIn",
                Map.of("wrong", wrong, "possible", services.access().hasSignIn()));
    }

    private void signIn(Context ctx) {
        String token = ctx.formParam("secret");
        if (services.access().signIn(ctx, token == null ? "" : token.strip())) {
            ctx.redirect("/", HttpStatus.SEE_OTHER);
            return;
        }
        ctx.status(HttpStatus.UNAUTHORIZED);
        show(ctx, true);
    }

    private void signOut(Context ctx) {
        services.access().signOut(ctx);
        ctx.redirect("/", HttpStatus.SEE_OTHER);
    }
}
