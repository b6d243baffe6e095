package org.rawi.server.web;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rawi.intake.Incoming;
import org.rawi.server.ProblemException;
import org.rawi.server.Right;
import org.rawi.server.Services;
import org.rawi.server.web.reading.ReadingView;

/** Paste a text or a link, and see what is read from it. Nothing is kept. */
final class ReadPage {

    private final PageKit kit;

    ReadPage(PageKit kit) {
        this.kit = kit;
    }

    void register(JavalinConfig config) {
        config.routes.get("/read", ctx -> show(ctx, Pasted.EMPTY, null, ""));
        config.routes.post("/read", this::read, Right.READ);
    }

    private void read(Context ctx) {
        Pasted pasted = Pasted.of(ctx);
        try {
            Incoming.Arrived arrived = arrived(ctx, kit.services(), pasted);
            show(
                    ctx,
                    pasted,
                    kit.views()
                            .view(
                                    arrived.article(),
                                    arrived.complete(kit.services().reader().read(arrived.article()))),
                    "");
        } catch (ProblemException refused) {
            ctx.status(refused.kind().status());
            show(ctx, pasted, null, refused.detail());
        }
    }

    /** The article that a form brought, or that its link leads to. */
    static Incoming.Arrived arrived(Context ctx, Services services, Pasted pasted) {
        if (pasted.isLink()) {
            services.access().require(ctx, Right.WRITE);
            return services.arrivals().link(pasted.text().strip());
        }
        return services.arrivals()
                .article(
                        null,
                        pasted.headline(),
                        pasted.body(),
                        pasted.date().isEmpty() ? null : pasted.date(),
                        null,
                        pasted.outlet().isEmpty() ? null : pasted.outlet());
    }

    private void show(Context ctx, Pasted pasted, @Nullable ReadingView view, String refused) {
        Map<String, Object> model = new HashMap<>();
        model.put("pasted", pasted);
        model.put("view", view);
        model.put("refused", refused);
        kit.templates().show(ctx, "read", model);
    }
}
