package org.rawi.store.find;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rawi.store.base.Moments;
import org.rawi.store.query.ActorReference;
import org.rawi.store.query.Facet;
import org.rawi.store.query.StatementEntry;

/** Counts statements that are at hand, as {@link Facets} counts those that are not. */
final class Tallies {
    private static final int MOST_VALUES = 30;
    private static final int MONTH = 7;

    private final Map<String, Facet.Value> values = new TreeMap<>();

    static List<Facet> of(List<StatementEntry> statements) {
        Tallies acts = new Tallies();
        Tallies forms = new Tallies();
        Tallies outlets = new Tallies();
        Tallies months = new Tallies();
        Tallies speakers = new Tallies();
        for (StatementEntry entry : statements) {
            acts.add(entry.statement().act().name());
            forms.add(entry.statement().form().name());
            String outlet = entry.article().outlet();
            if (outlet != null) {
                outlets.add(outlet);
            }
            String day = Moments.day(entry.article().publishedAt());
            if (!day.isEmpty()) {
                months.add(day.substring(0, MONTH));
            }
            for (String id : entry.statement().speakers()) {
                ActorReference speaker = entry.actors().get(id);
                if (speaker != null) {
                    speakers.add(Long.toString(speaker.number()), speaker.name());
                }
            }
        }
        return List.of(
                acts.facet("act", COMMONEST),
                forms.facet("form", COMMONEST),
                outlets.facet("outlet", COMMONEST),
                months.facet("month", Comparator.comparing(Facet.Value::value).reversed()),
                speakers.facet("speaker", COMMONEST));
    }

    private static final Comparator<Facet.Value> COMMONEST =
            Comparator.comparingLong(Facet.Value::count).reversed().thenComparing(Facet.Value::value);

    private void add(String value) {
        add(value, value);
    }

    private void add(String value, String label) {
        values.merge(
                value,
                new Facet.Value(value, label, 1),
                (known, one) -> new Facet.Value(value, known.label(), known.count() + 1));
    }

    private Facet facet(String name, Comparator<Facet.Value> order) {
        return new Facet(
                name, values.values().stream().sorted(order).limit(MOST_VALUES).toList());
    }
}
