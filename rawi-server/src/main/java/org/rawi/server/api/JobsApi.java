package org.rawi.server.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.rawi.server.Job;
import org.rawi.server.Jobs;
import org.rawi.server.Json;
import org.rawi.server.ProblemException;
import org.rawi.server.ProblemKind;
import org.rawi.server.Requests;
import org.rawi.server.Right;
import org.rawi.server.Services;

/** {@code /api/jobs}: long work, and its progress as server-sent events. */
final class JobsApi {

    private static final int MOST_WATCHERS = 16;
    private static final int HEARTBEAT_MILLIS = 10_000;
    private static final int MOST_OFTEN_MILLIS = 200;

    private final Services services;
    private final Jobs jobs;
    private final Semaphore watchers = new Semaphore(MOST_WATCHERS);

    JobsApi(Services services) {
        this.services = services;
        this.jobs = services.jobs();
    }

    void register(RoutesConfig routes) {
        routes.get("/api/jobs", this::list, Right.WRITE);
        routes.post("/api/jobs", this::start);
        routes.get("/api/jobs/{id}", ctx -> answer(ctx, find(ctx).state()), Right.WRITE);
        routes.delete("/api/jobs/{id}", this::cancel);
        routes.get("/api/jobs/{id}/events", this::watch, Right.WRITE);
    }

    /** The jobs. */
    record JobList(
            List<Job.State> items, int total, @Nullable String next) {}

    private void list(Context ctx) {
        new Query(ctx, Set.of());
        List<Job.State> states = jobs.list().stream().map(Job::state).toList();
        answer(ctx, new JobList(states, states.size(), null));
    }

    private void start(Context ctx) {
        JsonNode body = Json.object(Requests.text(ctx, services.options().mostBytes()));
        String folder = Submissions.string(body, "folder");
        String url = Submissions.address(Submissions.string(body, "url"));
        if ((folder == null) == (url == null)) {
            throw new ProblemException(ProblemKind.MALFORMED, "the object needs one of the fields folder and url");
        }
        Job job = folder != null ? jobs.addFolder(folder) : jobs.addLink(String.valueOf(url));
        ctx.header("Location", "/api/jobs/" + job.id());
        Replies.changed(ctx, 202, job.state());
    }

    private void cancel(Context ctx) {
        Job job = find(ctx);
        job.cancel();
        Replies.changed(ctx, 202, job.state());
    }

    private Job find(Context ctx) {
        Job job = jobs.find(ctx.pathParam("id"));
        if (job == null) {
            throw new ProblemException(ProblemKind.NOT_FOUND, "there is no such job, or it was over long ago");
        }
        return job;
    }

    private static void answer(Context ctx, Object value) {
        ctx.header("Cache-Control", "no-store").contentType("application/json").result(Json.write(value));
    }

    /** Sends the state whenever it changes, until the job is over; a thread for each who watches. */
    private void watch(Context ctx) throws IOException, InterruptedException {
        Job job = find(ctx);
        if (!watchers.tryAcquire()) {
            throw new ProblemException(ProblemKind.BUSY, "too many watch jobs already");
        }
        try {
            ctx.res().setContentType("text/event-stream; charset=utf-8");
            ctx.res().setHeader("Cache-Control", "no-store");
            OutputStream out = ctx.res().getOutputStream();
            Job.State state = job.state();
            send(out, state);
            while (!state.status().isOver()) {
                long seen = state.change();
                state = job.stateAfter(seen, HEARTBEAT_MILLIS);
                if (state.change() == seen) {
                    out.write(": still there\n\n".getBytes(StandardCharsets.US_ASCII));
                    out.flush();
                } else {
                    send(out, state);
                    Thread.sleep(MOST_OFTEN_MILLIS);
                }
            }
        } finally {
            watchers.release();
        }
    }

    private static void send(OutputStream out, Job.State state) throws IOException {
        String event = state.status().isOver() ? "end" : "progress";
        String text = "id: " + state.change() + "\nevent: " + event + "\ndata: " + Json.write(state) + "\n\n";
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
