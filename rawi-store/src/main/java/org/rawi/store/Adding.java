package org.rawi.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.rawi.Article;
import org.rawi.Reading;
import org.rawi.store.Library.PreparedArticle;

/**
 * Adds many articles: several threads read, one writes, a transaction some hundred articles. Only so many are under way at
 * once, so memory stays bounded. What a listener was told of is committed. For one thread.
 */
public final class Adding implements AutoCloseable {
    private static final int WAITING_PER_JOB = 64;
    private static final int BATCH = 400;
    private static final int MANY = 500;
    private static final long MOST_UNITS = 1 << 22;
    private static final long LONGEST_NANOS = 2_000_000_000L;

    private final Library library;
    private final Listener listener;
    private final ExecutorService readers;
    private final ExecutorService writer = Executors.newSingleThreadExecutor();
    private final int mostWaiting;
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private final List<Waiting> batch = new ArrayList<>();
    private final List<PreparedArticle> prepared = new ArrayList<>();
    private long units;
    private int sent;
    private long unitsWaiting;
    private long lastSent = System.nanoTime();
    private @Nullable Future<?> writing;

    /** Is told what became of each article, by one thread at a time. */
    public interface Listener {
        /** It is in the library. */
        void added(Article article, Added added);

        /** It could not be read; the others go on. */
        void failed(Article article, Throwable failure);
    }

    private record Waiting(Article article, Future<Read> read) {}

    /** An article that is known, or one that was read. */
    private record Read(@Nullable Added known, @Nullable PreparedArticle prepared) {}

    /** Begins; {@code jobs} threads read. */
    public Adding(Library library, int jobs, Listener listener) {
        this.library = library;
        this.listener = listener;
        readers = Executors.newFixedThreadPool(jobs);
        mostWaiting = jobs * WAITING_PER_JOB;
    }

    /** Takes an article; {@code completion} puts into its reading what only the intake knows. */
    public void add(Article article, UnaryOperator<Reading> completion) {
        while (waiting.size() >= mostWaiting || !waiting.isEmpty() && unitsWaiting > MOST_UNITS) {
            takeFirst();
        }
        waiting.add(new Waiting(article, readers.submit(() -> read(article, completion))));
        unitsWaiting += article.text().length();
        while (!waiting.isEmpty() && waiting.getFirst().read().isDone()) {
            takeFirst();
        }
        if (System.nanoTime() - lastSent > LONGEST_NANOS) {
            send();
        }
    }

    private Read read(Article article, UnaryOperator<Reading> completion) {
        Added known = library.unchanged(article);
        return known == null ? new Read(null, library.prepare(article, completion)) : new Read(known, null);
    }

    /** Waits until all that was taken is in the library. */
    public void finish() {
        while (!waiting.isEmpty()) {
            takeFirst();
        }
        send();
        await(writing);
        if (sent >= MANY) {
            library.analyse();
            sent = 0;
        }
    }

    private void takeFirst() {
        Waiting first = waiting.removeFirst();
        unitsWaiting -= first.article().text().length();
        try {
            Read read = first.read().get();
            if (read.known() != null) {
                tell(first.article(), read.known());
                return;
            }
            batch.add(first);
            prepared.add(java.util.Objects.requireNonNull(read.prepared()));
            units += first.article().text().length();
            if (batch.size() >= BATCH || units >= MOST_UNITS) {
                send();
            }
        } catch (ExecutionException failure) {
            Throwable cause = failure.getCause();
            synchronized (listener) {
                listener.failed(first.article(), cause == null ? failure : cause);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", interrupted);
        }
    }

    private void tell(Article article, Added added) {
        synchronized (listener) {
            listener.added(article, added);
        }
    }

    /** Hands the batch over to the writer, once that is done with the one before. */
    private void send() {
        lastSent = System.nanoTime();
        if (batch.isEmpty()) {
            return;
        }
        await(writing);
        sent += batch.size();
        List<Article> articles = batch.stream().map(Waiting::article).toList();
        List<PreparedArticle> ready = List.copyOf(prepared);
        batch.clear();
        prepared.clear();
        units = 0;
        writing = writer.submit(() -> {
            List<Added> added = library.addAll(ready);
            for (int i = 0; i < added.size(); i++) {
                tell(articles.get(i), added.get(i));
            }
        });
    }

    private static void await(@Nullable Future<?> writing) {
        if (writing == null) {
            return;
        }
        try {
            writing.get();
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", interrupted);
        }
    }

    @Override
    public void close() {
        readers.shutdownNow();
        writer.shutdown();
    }
}
