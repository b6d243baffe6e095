package org.rawi.server.web;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rawi.server.web.lists.Calendar;
import org.rawi.server.web.lists.Choices;
import org.rawi.server.web.lists.ListQuery;
import org.rawi.server.web.lists.Narrowing;
import org.rawi.store.query.AgendaEntry;
import org.rawi.store.query.Facet;
import org.rawi.store.query.Filter;
import org.rawi.store.query.Page;
import org.rawi.store.query.Slice;
import org.rawi.store.query.Subject;

/** What is due, a month at a time, and what became of it. */
final class AgendaPage {

    private static final int MOST = 300;

    private final PageKit kit;

    AgendaPage(PageKit kit) {
        this.kit = kit;
    }

    void register(JavalinConfig config) {
        config.routes.get("/agenda", this::show);
    }

    private void show(Context ctx) {
        ListQuery query = ListQuery.of(ctx);
        Frame frame = kit.templates().frame(ctx);
        List<Facet> facets =
                kit.counted().facets(Subject.AGENDA, query.filter().from(null).to(null));
        YearMonth now = YearMonth.from(kit.today());
        YearMonth month =
                query.value("month").isEmpty() ? Calendar.nearest(now, facets) : YearMonth.parse(query.value("month"));
        Filter filter = query.filter()
                .from(month.atDay(1).toString())
                .to(month.atEndOfMonth().toString());
        Page<AgendaEntry> page = kit.library().agenda(filter, Slice.first(MOST));
        Map<String, Object> model = new HashMap<>();
        model.put(
                "calendar", Calendar.of(month, kit.today(), frame.preferences().language(), page.items()));
        model.put("query", query);
        model.put("total", page.total());
        model.put(
                "choices",
                Choices.of(
                        frame,
                        query,
                        facets.stream()
                                .filter(facet -> !facet.name().equals("month"))
                                .toList()));
        model.put(
                "narrowings",
                Narrowing.of(frame, query, kit.library()).stream()
                        .filter(each -> !each.name().equals("month"))
                        .toList());
        kit.templates().show(ctx, "agenda", model);
    }
}
