package org.rawi.server.web.lists;

import java.util.List;
import org.rawi.server.web.Counted;
import org.rawi.server.web.Frame;
import org.rawi.store.Library;
import org.rawi.store.query.Facet;
import org.rawi.store.query.Page;
import org.rawi.store.query.Subject;

/**
 * A page of a list with all that narrows it.
 *
 * @param total how many the whole list has
 */
public record Listed<T>(ListQuery query, List<T> items, long total, List<Choices> choices, List<Narrowing> narrowings) {

    /** Copies the lists. */
    public Listed {
        items = List.copyOf(items);
        choices = List.copyOf(choices);
        narrowings = List.copyOf(narrowings);
    }

    /** A page with the counts of a subject beside it. */
    public static <T> Listed<T> of(
            Frame frame, Library library, Counted counted, ListQuery query, Subject subject, Page<T> page) {
        return of(frame, library, query, counted.facets(subject, query.filter()), page);
    }

    /** A page with these counts beside it. */
    public static <T> Listed<T> of(Frame frame, Library library, ListQuery query, List<Facet> facets, Page<T> page) {
        return new Listed<>(
                query,
                page.items(),
                page.total(),
                Choices.of(frame, query, facets),
                Narrowing.of(frame, query, library));
    }

    /** How many pages there are. */
    public int pages() {
        return (int) Math.min(5000, Math.max(1, (total + ListQuery.PAGE - 1) / ListQuery.PAGE));
    }

    /** The parameters that narrow it besides the words. */
    public List<String> hidden() {
        return hidden(query);
    }

    /** The same of any list. */
    public static List<String> hidden(ListQuery query) {
        return query.narrowing().keySet().stream()
                .filter(name -> !name.equals("q") && !name.equals("from") && !name.equals("to"))
                .toList();
    }
}
