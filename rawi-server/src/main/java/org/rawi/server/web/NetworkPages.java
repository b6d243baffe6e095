package org.rawi.server.web;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rawi.server.web.lists.Choices;
import org.rawi.server.web.lists.ListQuery;
import org.rawi.server.web.lists.Listed;
import org.rawi.server.web.lists.Narrowing;
import org.rawi.store.query.Facet;
import org.rawi.store.query.Subject;

/** Who did what to whom, as a graph; and the outlets, with what they printed first and whom they credit. */
final class NetworkPages {

    private static final int MOST_RELATIONS = 150;
    private static final int MOST_OUTLETS = 200;

    private final PageKit kit;

    NetworkPages(PageKit kit) {
        this.kit = kit;
    }

    void register(JavalinConfig config) {
        config.routes.get("/network", this::network);
        config.routes.get("/outlets", this::outlets);
    }

    private void network(Context ctx) {
        ListQuery query = ListQuery.of(ctx);
        Frame frame = kit.templates().frame(ctx);
        List<Facet> facets = kit.counted().facets(Subject.EVENTS, query.filter());
        Map<String, Object> model = new HashMap<>();
        model.put("query", query);
        model.put("relations", kit.counted().relations(query.filter(), MOST_RELATIONS));
        model.put("choices", Choices.of(frame, query, facets));
        model.put("narrowings", Narrowing.of(frame, query, kit.library()));
        model.put("hidden", Listed.hidden(query));
        kit.templates().show(ctx, "network", model);
    }

    private void outlets(Context ctx) {
        kit.templates().show(ctx, "outlets", Map.of("outlets", kit.counted().outlets(MOST_OUTLETS)));
    }
}
