package org.rawi.server.web;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rawi.server.web.lists.ListQuery;
import org.rawi.server.web.lists.Surroundings;
import org.rawi.store.Library;
import org.rawi.store.correction.CorrectionState;
import org.rawi.store.query.EventEntry;
import org.rawi.store.query.Page;
import org.rawi.store.query.StatementEntry;

/** The findings that are least sure, one after the other, and what was corrected so far. */
final class ReviewPages {

    private final PageKit kit;

    ReviewPages(PageKit kit) {
        this.kit = kit;
    }

    void register(JavalinConfig config) {
        config.routes.get("/review", this::review);
        config.routes.get("/corrections", this::corrections);
    }

    private void review(Context ctx) {
        ListQuery query = ListQuery.of(ctx);
        Library library = kit.library();
        boolean events = query.value("view").equals("events");
        Map<String, Object> model = new HashMap<>();
        model.put("query", query);
        model.put("events", events ? library.doubtfulEvents(query.slice()) : new Page<EventEntry>(List.of(), 0));
        model.put(
                "statements",
                events ? new Page<StatementEntry>(List.of(), 0) : library.doubtfulStatements(query.slice()));
        model.put("around", new Surroundings(library));
        kit.templates().show(ctx, "review", model);
    }

    private void corrections(Context ctx) {
        ListQuery query = ListQuery.of(ctx);
        CorrectionState state = switch (query.value("view")) {
            case "orphaned" -> CorrectionState.ORPHANED;
            case "undone" -> CorrectionState.UNDONE;
            default -> CorrectionState.ALL;
        };
        Map<String, Object> model = new HashMap<>();
        model.put("query", query);
        model.put("state", state);
        model.put("corrections", kit.library().corrections().list(state, null, query.slice()));
        kit.templates().show(ctx, "corrections", model);
    }
}
