package org.rawi.server.web;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rawi.server.web.lists.ListQuery;
import org.rawi.server.web.lists.Listed;
import org.rawi.store.query.EventEntry;
import org.rawi.store.query.EventView;
import org.rawi.store.query.Page;
import org.rawi.store.query.Subject;

/** What happened: as a timeline or a table, and one event with all its tellings. */
final class EventPages {

    private final PageKit kit;

    EventPages(PageKit kit) {
        this.kit = kit;
    }

    void register(JavalinConfig config) {
        config.routes.get("/events", this::list);
        config.routes.get("/events/{number}", this::one);
    }

    private void list(Context ctx) {
        ListQuery query = ListQuery.of(ctx);
        Page<EventEntry> page = kit.library().events(query.filter(), query.slice());
        Map<String, List<EventEntry>> days = new LinkedHashMap<>();
        page.items()
                .forEach(event -> days.computeIfAbsent(event.day(), day -> new ArrayList<>())
                        .add(event));
        Map<String, Object> model = new HashMap<>();
        Frame frame = kit.templates().frame(ctx);
        model.put("list", Listed.of(frame, kit.library(), kit.counted(), query, Subject.EVENTS, page));
        model.put("days", days);
        kit.templates().show(ctx, "events", model);
    }

    private void one(Context ctx) {
        EventView view = kit.library().event(PageKit.number(ctx));
        if (view == null || view.tellings().isEmpty()) {
            throw PageKit.nothing();
        }
        kit.templates().show(ctx, "event", Map.of("view", view, "number", PageKit.number(ctx)));
    }
}
