package org.rawi.server.web.lists;

import java.util.ArrayList;
import java.util.List;
import org.rawi.server.web.Frame;
import org.rawi.store.query.Facet;

/**
 * One way to narrow a list, as links.
 *
 * @param name of the parameter
 * @param most the largest count, for bars
 */
public record Choices(String name, List<Choice> choices, long most) {

    private static final int OPEN = 6;

    /** Copies the list. */
    public Choices {
        choices = List.copyOf(choices);
    }

    /** A value, where it leads, and whether it is chosen: then its link takes it away. */
    public record Choice(String value, String label, long count, String href, boolean chosen) {}

    /** Those that are shown at once. */
    public List<Choice> first() {
        return choices.subList(0, Math.min(OPEN, choices.size()));
    }

    /** Those that are shown when asked for. */
    public List<Choice> rest() {
        return choices.subList(Math.min(OPEN, choices.size()), choices.size());
    }

    /** The facets that divide a list, as links from its address; those with nothing to choose are left out. */
    public static List<Choices> of(Frame frame, ListQuery query, List<Facet> facets) {
        List<Choices> all = new ArrayList<>();
        for (Facet facet : facets) {
            boolean chosen = !query.value(facet.name()).isEmpty();
            if (facet.values().size() > 1 || chosen) {
                all.add(of(frame, query, facet));
            }
        }
        return all;
    }

    private static Choices of(Frame frame, ListQuery query, Facet facet) {
        String now = query.value(facet.name());
        List<Choice> choices = new ArrayList<>();
        long most = 1;
        for (Facet.Value value : facet.values()) {
            boolean chosen = value.value().equals(now);
            most = Math.max(most, value.count());
            choices.add(new Choice(
                    value.value(),
                    Labels.of(frame, facet.name(), value.value(), value.label()),
                    value.count(),
                    chosen ? query.without(facet.name()) : query.with(facet.name(), value.value()),
                    chosen));
        }
        return new Choices(facet.name(), choices, most);
    }
}
