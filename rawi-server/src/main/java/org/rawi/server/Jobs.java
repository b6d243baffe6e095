package org.rawi.server;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rawi.intake.ArticleIntake;
import org.rawi.intake.Incoming;
import org.rawi.intake.IntakeOptions;
import org.rawi.store.Library;

/**
 * Long work, one job at a time: adding a folder, or all that a page, feed or sitemap leads to. A job that ends early, however
 * it does, leaves in the library what it reported as added; adding the same again goes on from there.
 */
public final class Jobs implements AutoCloseable {

    private static final int MOST_WAITING = 20;
    private static final int MOST_KEPT = 100;

    private final ServerOptions options;
    private final Library library;
    private final Consumer<String> log;
    private final Map<String, Job> jobs = new LinkedHashMap<>();
    private final ExecutorService worker =
            new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(MOST_WAITING), task -> {
                Thread thread = new Thread(task, "jobs");
                thread.setDaemon(true);
                return thread;
            });

    Jobs(ServerOptions options, Library library, Consumer<String> log) {
        this.options = options;
        this.library = library;
        this.log = log;
    }

    /** Starts adding one of the folders that the options name. */
    public Job addFolder(String name) {
        Path folder = options.folders().get(name);
        if (folder == null) {
            throw new ProblemException(
                    ProblemKind.NOT_FOUND, "no folder of that name may be added; rawi serve --folder allows one");
        }
        return start(name, folder.toString());
    }

    /** Starts adding what a page, feed or sitemap leads to. */
    public Job addLink(String url) {
        return start(url, url);
    }

    private Job start(String shown, String input) {
        Job job = new Job(UUID.randomUUID().toString(), shown);
        try {
            worker.execute(() -> run(job, input));
        } catch (RejectedExecutionException full) {
            throw new ProblemException(ProblemKind.BUSY, "too many jobs are waiting; try again later");
        }
        synchronized (jobs) {
            jobs.put(job.id(), job);
            jobs.values()
                    .removeIf(old ->
                            jobs.size() > MOST_KEPT && old.state().status().isOver());
        }
        return job;
    }

    private void run(Job job, String input) {
        try (Shelving shelving = new Shelving(library, job)) {
            job.begin(ArticleIntake.size(List.of(input)));
            new ArticleIntake(InputStream.nullInputStream(), null, job::bytes)
                    .with(IntakeOptions.DEFAULT.fetching(options.fetching()))
                    .take(List.of(input), incoming -> accept(job, shelving, incoming));
            shelving.flush();
            job.end(Job.Status.DONE);
        } catch (Job.CancelledException cancelled) {
            job.end(Job.Status.CANCELLED);
        } catch (RuntimeException failure) {
            log.accept("job " + job.id() + " failed: " + failure);
            job.message(job.state().input(), "internal error, the log has the cause");
            job.end(Job.Status.FAILED);
        }
    }

    private static void accept(Job job, Shelving shelving, Incoming incoming) {
        job.continueOrThrow();
        if (incoming instanceof Incoming.Arrived arrived) {
            shelving.add(arrived);
        } else if (incoming instanceof Incoming.Refused refused) {
            job.refused(refused.where(), refused.reason());
        } else if (incoming instanceof Incoming.Noted noted) {
            job.message(noted.where(), noted.note());
        }
    }

    /** The jobs, newest first; those that were over long ago are forgotten. */
    public List<Job> list() {
        synchronized (jobs) {
            List<Job> all = new ArrayList<>(jobs.values());
            Collections.reverse(all);
            return all;
        }
    }

    /** A job, or null. */
    public @Nullable Job find(String id) {
        synchronized (jobs) {
            return jobs.get(id);
        }
    }

    /** Stops the job that runs and forgets those that wait. */
    @Override
    public void close() {
        list().forEach(Job::cancel);
        worker.shutdown();
        try {
            if (!worker.awaitTermination(10, TimeUnit.SECONDS)) {
                worker.shutdownNow();
                worker.awaitTermination(5, TimeUnit.SECONDS);
            }
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
    }
}
