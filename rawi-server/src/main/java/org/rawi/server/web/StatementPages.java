package org.rawi.server.web;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.util.Map;
import org.rawi.server.web.lists.ListQuery;
import org.rawi.server.web.lists.Listed;
import org.rawi.store.query.Page;
import org.rawi.store.query.StatementEntry;
import org.rawi.store.query.StatementView;
import org.rawi.store.query.Subject;

/** Who said what: the list with its facets, and one statement with all its appearances. */
final class StatementPages {

    private final PageKit kit;

    StatementPages(PageKit kit) {
        this.kit = kit;
    }

    void register(JavalinConfig config) {
        config.routes.get("/statements", this::list);
        config.routes.get("/statements/{number}", this::one);
    }

    private void list(Context ctx) {
        ListQuery query = ListQuery.of(ctx);
        Page<StatementEntry> page = kit.library().statements(query.filter(), query.slice());
        Frame frame = kit.templates().frame(ctx);
        kit.templates()
                .show(
                        ctx,
                        "statements",
                        Map.of("list", Listed.of(frame, kit.library(), query, Subject.STATEMENTS, page)));
    }

    private void one(Context ctx) {
        StatementView view = kit.library().statement(PageKit.number(ctx));
        if (view == null || view.appearances().isEmpty()) {
            throw PageKit.nothing();
        }
        kit.templates().show(ctx, "statement", Map.of("view", view, "number", PageKit.number(ctx)));
    }
}
