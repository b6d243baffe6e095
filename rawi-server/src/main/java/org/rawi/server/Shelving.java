package org.rawi.server;

import java.util.ArrayList;
import java.util.List;
import org.rawi.intake.Incoming;
import org.rawi.store.Added;
import org.rawi.store.Library;

/** Adds the articles of a job in batches: one transaction each, reported once it is committed. */
final class Shelving implements AutoCloseable {

    private static final int BATCH = 32;

    private final Library library;
    private final Job job;
    private final List<Library.PreparedArticle> waiting = new ArrayList<>();

    Shelving(Library library, Job job) {
        this.library = library;
        this.job = job;
    }

    void add(Incoming.Arrived arrived) {
        waiting.add(library.prepare(arrived.article(), arrived::complete));
        if (waiting.size() >= BATCH) {
            flush();
        }
    }

    void flush() {
        if (!waiting.isEmpty()) {
            List<Added> added = library.addAll(List.copyOf(waiting));
            waiting.clear();
            job.added(added);
        }
    }

    /** Drops what is not yet in the library: whoever stopped the job wants no more of it. */
    @Override
    public void close() {
        waiting.clear();
    }
}
