package org.rawi.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rawi.Article;
import org.rawi.Reading;
import org.rawi.intake.Incoming;

/**
 * Reads articles on several threads and writes their readings in the order in which the articles came. Only so many
 * articles are under way at once, so memory stays bounded however many there are.
 */
final class OrderedReading implements Consumer<Incoming>, AutoCloseable {

    private static final int WAITING_PER_JOB = 8;
    private static final long MOST_UNITS_WAITING = 1 << 23;

    private final Function<Article, Reading> reader;
    private final Function<Reading, String> renderer;
    private final Written output;
    private final Complaints complaints;
    private final ExecutorService threads;
    private final int mostWaiting;
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private long unitsWaiting;

    OrderedReading(
            Function<Article, Reading> reader,
            Function<Reading, String> renderer,
            Written output,
            Complaints complaints,
            int jobs) {
        this.reader = reader;
        this.renderer = renderer;
        this.output = output;
        this.complaints = complaints;
        this.threads = Executors.newFixedThreadPool(jobs);
        this.mostWaiting = jobs * WAITING_PER_JOB;
    }

    private record Waiting(Incoming.Arrived arrived, Future<String> rendered) {

        Article article() {
            return arrived.article();
        }
    }

    @Override
    public void accept(Incoming incoming) {
        if (incoming instanceof Incoming.Arrived arrived) {
            submit(arrived);
        } else if (incoming instanceof Incoming.Refused refused) {
            complaints.lost(refused.where(), refused.reason());
        } else if (incoming instanceof Incoming.Noted noted) {
            complaints.note(noted.where(), noted.note());
        }
    }

    private void submit(Incoming.Arrived arrived) {
        Article article = arrived.article();
        while (waiting.size() >= mostWaiting || (!waiting.isEmpty() && unitsWaiting > MOST_UNITS_WAITING)) {
            writeFirst();
        }
        Callable<String> task = () -> renderer.apply(arrived.complete(reader.apply(article)));
        waiting.add(new Waiting(arrived, threads.submit(task)));
        unitsWaiting += article.text().length();
        while (!waiting.isEmpty() && waiting.getFirst().rendered().isDone()) {
            writeFirst();
        }
    }

    /** Waits for what is still under way and writes it. */
    void finish() {
        while (!waiting.isEmpty()) {
            writeFirst();
        }
    }

    private void writeFirst() {
        Waiting first = waiting.removeFirst();
        unitsWaiting -= first.article().text().length();
        try {
            output.write(first.arrived(), first.rendered().get());
            complaints.read();
            if (waiting.isEmpty()) {
                output.flush();
            }
        } catch (ExecutionException failure) {
            complaints.lost(first.arrived().where(), reason(first.article(), failure.getCause()));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", interrupted);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static String reason(Article article, @Nullable Throwable failure) {
        if (failure instanceof OutOfMemoryError) {
            return "not enough memory for this text of " + article.text().length() + " characters";
        }
        return "internal error, please report it: " + failure;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
