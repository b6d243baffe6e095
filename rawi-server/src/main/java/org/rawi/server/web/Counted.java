package org.rawi.server.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rawi.store.Library;
import org.rawi.store.query.ActorEntry;
import org.rawi.store.query.Counts;
import org.rawi.store.query.Facet;
import org.rawi.store.query.Filter;
import org.rawi.store.query.OutletEntry;
import org.rawi.store.query.Page;
import org.rawi.store.query.Relation;
import org.rawi.store.query.Said;
import org.rawi.store.query.Slice;
import org.rawi.store.query.Subject;

/** What is counted over a whole library, kept until the library changes. Safe for any number of threads. */
public final class Counted {

    private static final int MOST_KEPT = 300;

    private final Library library;
    private final Map<Object, Object> kept = new LinkedHashMap<>(16, 0.75f, true);
    private long revision = -1;

    Counted(Library library) {
        this.library = library;
    }

    private record FacetsKey(Subject subject, Filter filter) {}

    private record RelationsKey(Filter filter, int most) {}

    private record ActorsKey(Filter filter, Slice slice) {}

    private record OutletsKey(int most) {}

    private record CountsKey() {}

    private record SaidKey(String words, Filter filter, Slice slice) {}

    /** Statements by words of their own; null when there is no word among them. */
    public @Nullable Said said(String words, Filter filter, Slice slice) {
        Optional<?> said = (Optional<?>)
                keep(new SaidKey(words, filter, slice), () -> Optional.ofNullable(library.said(words, filter, slice)));
        return (Said) said.orElse(null);
    }

    /** How a list divides. */
    @SuppressWarnings("unchecked")
    public List<Facet> facets(Subject subject, Filter filter) {
        return (List<Facet>) keep(new FacetsKey(subject, filter), () -> library.facets(subject, filter));
    }

    /** Who did what to whom. */
    @SuppressWarnings("unchecked")
    public List<Relation> relations(Filter filter, int most) {
        return (List<Relation>) keep(new RelationsKey(filter, most), () -> library.relations(filter, most));
    }

    /** Actors, those that most articles name first. */
    @SuppressWarnings("unchecked")
    public Page<ActorEntry> actors(Filter filter, Slice slice) {
        return (Page<ActorEntry>) keep(new ActorsKey(filter, slice), () -> library.actors(filter, slice));
    }

    /** The outlets. */
    @SuppressWarnings("unchecked")
    public List<OutletEntry> outlets(int most) {
        return (List<OutletEntry>) keep(new OutletsKey(most), () -> library.outlets(most));
    }

    /** How much there is. */
    public Counts counts() {
        return (Counts) keep(new CountsKey(), library::counts);
    }

    /** Counts outside the lock, so that one slow count holds nobody up; two may count the same. */
    private Object keep(Object key, Supplier<?> count) {
        long now = library.revision();
        synchronized (kept) {
            if (now != revision) {
                kept.clear();
                revision = now;
            }
            Object known = kept.get(key);
            if (known != null) {
                return known;
            }
        }
        Object counted = count.get();
        synchronized (kept) {
            if (now == revision) {
                kept.put(key, counted);
                if (kept.size() > MOST_KEPT) {
                    kept.remove(kept.keySet().iterator().next());
                }
            }
        }
        return counted;
    }
}
