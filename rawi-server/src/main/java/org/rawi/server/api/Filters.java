package org.rawi.server.api;

import java.util.HashSet;
import java.util.Set;
import org.rawi.reading.Act;
import org.rawi.reading.AgendaKind;
import org.rawi.reading.EventStatus;
import org.rawi.reading.EventType;
import org.rawi.reading.Form;
import org.rawi.store.query.Filter;

/** The parameters by which lists are narrowed. */
final class Filters {

    private static final Set<String> NAMES =
            Set.of("q", "speaker", "actor", "country", "act", "form", "type", "status", "kind", "outlet", "from", "to");

    private Filters() {}

    /** Their names, and these. */
    static Set<String> and(String... others) {
        Set<String> names = new HashSet<>(NAMES);
        names.addAll(Set.of(others));
        return names;
    }

    static Filter of(Query query) {
        return new Filter(
                query.text("q"),
                query.number("speaker"),
                query.number("actor"),
                query.text("country"),
                query.word("act", Act.class),
                query.word("form", Form.class),
                query.word("type", EventType.class),
                query.word("status", EventStatus.class),
                query.word("kind", AgendaKind.class),
                query.text("outlet"),
                query.day("from"),
                query.day("to"));
    }
}
