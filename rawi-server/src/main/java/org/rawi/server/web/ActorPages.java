package org.rawi.server.web;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rawi.server.web.lists.ActorView;
import org.rawi.server.web.lists.ListQuery;
import org.rawi.server.web.lists.Listed;
import org.rawi.store.query.ActorEntry;
import org.rawi.store.query.Filter;
import org.rawi.store.query.Page;
import org.rawi.store.query.Slice;
import org.rawi.store.query.Subject;

/** Persons and bodies: the list, and one of them with all that is known. */
final class ActorPages {

    private static final int MOST_ALIKE = 12;

    private final PageKit kit;

    ActorPages(PageKit kit) {
        this.kit = kit;
    }

    void register(JavalinConfig config) {
        config.routes.get("/actors", this::list);
        config.routes.get("/actors/{number}", this::one);
    }

    private void list(Context ctx) {
        ListQuery query = ListQuery.of(ctx);
        Page<ActorEntry> page = kit.counted().actors(query.filter(), query.slice());
        Frame frame = kit.templates().frame(ctx);
        kit.templates()
                .show(
                        ctx,
                        "actors",
                        Map.of("list", Listed.of(frame, kit.library(), kit.counted(), query, Subject.ACTORS, page)));
    }

    private void one(Context ctx) {
        long number = PageKit.number(ctx);
        ActorEntry actor = kit.library().actor(number);
        if (actor == null) {
            throw PageKit.nothing();
        }
        if (actor.actor().number() != number) {
            ctx.redirect("/actors/" + actor.actor().number());
            return;
        }
        Map<String, Object> model = new HashMap<>();
        model.put(
                "view",
                ActorView.of(kit.library(), kit.counted(), kit.templates().frame(ctx), actor));
        String like = ctx.queryParam("like");
        model.put("like", like == null ? "" : like.strip());
        model.put(
                "alike",
                like == null || like.isBlank()
                        ? List.of()
                        : kit.library().actors(Filter.NONE.words(like), Slice.first(MOST_ALIKE)).items().stream()
                                .filter(other -> other.actor().number() != number)
                                .toList());
        kit.templates().show(ctx, "actor", model);
    }
}
