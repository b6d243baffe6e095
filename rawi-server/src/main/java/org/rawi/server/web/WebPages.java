package org.rawi.server.web;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import org.jspecify.annotations.Nullable;
import org.rawi.server.Pages;
import org.rawi.server.Problem;
import org.rawi.server.Right;
import org.rawi.server.Services;

/** All the pages. */
public final class WebPages implements Pages {

    private @Nullable Templates templates;

    @Override
    public void register(JavalinConfig config, Services services) {
        Templates own = new Templates(services);
        templates = own;
        Assets.register(config);
        config.routes.post("/preferences", new PreferencesForm(services)::save, Right.OPEN);
        new SignInPage(services, own).register(config);
        new ReadPage(services, own).register(config);
    }

    @Override
    public boolean problem(Context ctx, Problem problem) {
        Templates own = templates;
        if (own == null || isForPrograms(ctx)) {
            return false;
        }
        own.problem(ctx, problem);
        return true;
    }

    private static boolean isForPrograms(Context ctx) {
        String accept = ctx.header("Accept");
        return accept != null && accept.startsWith("application/");
    }
}
