package org.rawi.server.web;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rawi.server.web.lists.ListQuery;
import org.rawi.store.Library;
import org.rawi.store.query.ActorEntry;
import org.rawi.store.query.Counts;
import org.rawi.store.query.Filter;
import org.rawi.store.query.Page;
import org.rawi.store.query.SearchHit;
import org.rawi.store.query.Slice;

/** The first page: how to fill an empty library, or what is new in one that is not; and the search over everything. */
final class HomePage {

    private static final int MOST_FINDINGS = 6;
    private static final Page<ActorEntry> NOBODY = new Page<>(List.of(), 0);

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
        Counts counts = kit.counted().counts();
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
        model.put("actors", kit.counted().actors(Filter.NONE, Slice.first(12)).items());
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
        Page<SearchHit> hits = library.search(words, Filter.NONE, query.slice());
        model.put("hits", hits);
        model.put("actors", words.isEmpty() ? NOBODY : library.actors(Filter.NONE.words(words), Slice.first(6)));
        model.put(
                "statements",
                hits.items().stream()
                        .flatMap(hit -> hit.statements().stream())
                        .limit(MOST_FINDINGS)
                        .toList());
        model.put(
                "events",
                hits.items().stream()
                        .flatMap(hit -> hit.events().stream())
                        .limit(MOST_FINDINGS)
                        .toList());
        kit.templates().show(ctx, "search", model);
    }
}
