package org.rawi.server.web;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.rawi.server.Pages;
import org.rawi.server.Problem;
import org.rawi.server.Right;
import org.rawi.server.Services;
import org.rawi.server.web.reading.ReadingViews;

/** All the pages. */
public final class WebPages implements Pages {

    private final Clock clock;
    private @Nullable Templates templates;

    /** Pages for which today is what the machine's clock says. */
    public WebPages() {
        this(Clock.systemDefaultZone());
    }

    WebPages(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void register(JavalinConfig config, Services services) {
        Templates own = new Templates(services);
        templates = own;
        Assets.register(config);
        config.routes.post("/preferences", new PreferencesForm(services)::save, Right.OPEN);
        new SignInPage(services, own).register(config);
        PageKit kit = new PageKit(services, new Counted(services.library()), own, new ReadingViews(), clock);
        new HomePage(kit).register(config);
        new ReadPage(kit).register(config);
        new ArticlePages(kit).register(config);
        new StatementPages(kit).register(config);
        new ActorPages(kit).register(config);
        new EventPages(kit).register(config);
        new AgendaPage(kit).register(config);
        new NetworkPages(kit).register(config);
        new ReviewPages(kit).register(config);
        new CorrectionForms(kit).register(config);
        new AddPages(kit).register(config);
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
