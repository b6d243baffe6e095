package org.rawi.store.find;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rawi.store.query.Facet;
import org.rawi.store.query.Filter;
import org.rawi.store.query.Subject;

/** Facets that were counted lately; they hold until the library changes. Safe for any number of threads. */
final class FacetMemory {
    private static final int REMEMBERED = 64;

    private final Map<Asked, List<Facet>> remembered = new LinkedHashMap<>(REMEMBERED * 2, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, List<Facet>> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** A question, and of which revision of the library. */
    record Asked(Subject subject, Filter filter, long revision) {}

    synchronized @Nullable List<Facet> get(Asked asked) {
        return remembered.get(asked);
    }

    synchronized void put(Asked asked, List<Facet> facets) {
        remembered.put(asked, facets);
    }
}
