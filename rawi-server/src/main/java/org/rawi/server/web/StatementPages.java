package org.rawi.server.web;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.util.HashMap;
import java.util.Map;
import org.rawi.server.web.lists.ListQuery;
import org.rawi.server.web.lists.Listed;
import org.rawi.store.Library;
import org.rawi.store.query.Said;
import org.rawi.store.query.StatementView;
import org.rawi.store.query.Subject;

/** Who said what: the list with its facets, and one statement with all its appearances. */
final class StatementPages {

    private static final String WIDE = "articles";

    private final PageKit kit;

    StatementPages(PageKit kit) {
        this.kit = kit;
    }

    void register(JavalinConfig config) {
        config.routes.get("/statements", this::list);
        config.routes.get("/statements/{number}", this::one);
    }

    /** With words, the statements that have them themselves; on demand all of the articles that have them. */
    private void list(Context ctx) {
        ListQuery query = ListQuery.of(ctx);
        Library library = kit.library();
        Frame frame = kit.templates().frame(ctx);
        String words = query.value("q");
        Said said = words.isEmpty() || query.value("view").equals(WIDE)
                ? null
                : kit.counted().said(words, query.filter(), query.slice());
        Map<String, Object> model = new HashMap<>();
        model.put("said", said);
        model.put(
                "list",
                said != null
                        ? Listed.of(frame, library, query, said.facets(), said.statements())
                        : Listed.of(
                                frame,
                                library,
                                kit.counted(),
                                query,
                                Subject.STATEMENTS,
                                library.statements(query.filter(), query.slice())));
        kit.templates().show(ctx, "statements", model);
    }

    private void one(Context ctx) {
        StatementView view = kit.library().statement(PageKit.number(ctx));
        if (view == null || view.appearances().isEmpty()) {
            throw PageKit.nothing();
        }
        kit.templates().show(ctx, "statement", Map.of("view", view, "number", PageKit.number(ctx)));
    }
}
