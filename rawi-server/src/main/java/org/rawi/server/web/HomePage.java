package org.rawi.server.web;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.util.HashMap;
import java.util.Map;
import org.rawi.server.web.lists.ListQuery;
import org.rawi.store.Library;
import org.rawi.store.query.Counts;
import org.rawi.store.query.Filter;
import org.rawi.store.query.Slice;

/** The first page: how to fill an empty library, or what is new in one that is not; and the search over everything. */
final class HomePage {

    private final PageKit kit;

    HomePage(PageKit kit) {
        this.kit = kit;
    }

    void register(JavalinConfig config) {
        config.routes.get("/", this::show);
        config.routes.get("/search", this::search);
    }

    private void show(Context ctx) {
        Library library = kit.library();
        Counts counts = library.counts();
        if (counts.articles() == 0) {
            kit.templates()
                    .show(
                            ctx,
                            "welcome",
                            Map.of("folders", kit.services().options().folders().keySet()));
            return;
        }
        Map<String, Object> model = new HashMap<>();
        model.put("counts", counts);
        model.put("statements", library.statements(Filter.NONE, Slice.first(6)).items());
        model.put("actors", library.actors(Filter.NONE, Slice.first(12)).items());
        model.put(
                "due",
                library.agenda(Filter.NONE.from(kit.today().toString()), Slice.first(5))
                        .items());
        model.put("articles", library.articles(Filter.NONE, Slice.first(6)).items());
        kit.templates().show(ctx, "home", model);
    }

    private void search(Context ctx) {
        ListQuery query = ListQuery.of(ctx);
        Library library = kit.library();
        Map<String, Object> model = new HashMap<>();
        String words = query.value("q");
        model.put("query", query);
        model.put("hits", library.search(words, Filter.NONE, query.slice()));
        model.put("actors", library.actors(Filter.NONE.words(words), Slice.first(6)));
        model.put("statements", library.statements(Filter.NONE.words(words), Slice.first(3)));
        model.put("events", library.events(Filter.NONE.words(words), Slice.first(3)));
        kit.templates().show(ctx, "search", model);
    }
}
