package org.rawi.server.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rawi.intake.Incoming;
import org.rawi.server.Json;
import org.rawi.server.ProblemException;
import org.rawi.server.ProblemKind;
import org.rawi.server.Requests;
import org.rawi.server.Services;
import org.rawi.store.Added;
import org.rawi.store.Library;

/** {@code POST /api/articles}: reads articles and keeps them; what it answers for is in the library. */
final class AddApi {

    private static final Set<String> LINES =
            Set.of("application/jsonl", "application/x-ndjson", "application/x-jsonlines");
    private static final int BATCH = 32;

    private final Services services;
    private final Submissions submissions;

    AddApi(Services services) {
        this.services = services;
        this.submissions = new Submissions(services);
    }

    void register(RoutesConfig routes) {
        routes.post("/api/articles", this::add);
    }

    private void add(Context ctx) {
        if (LINES.contains(Requests.mediaType(ctx))) {
            addLines(ctx);
            return;
        }
        Incoming.Arrived arrived = submissions.take(ctx);
        Added added = services.library().add(arrived.article(), arrived::complete);
        ctx.header("Location", "/api/articles/" + added.number());
        Replies.changed(ctx, added.outcome() == Added.Outcome.UNCHANGED ? 200 : 201, added);
    }

    /**
     * What came of many.
     *
     * @param added in the order of the lines that were not refused
     */
    record Many(List<Added> added, List<RefusedLine> refused) {}

    /** A line that is no article. */
    record RefusedLine(int line, String reason) {}

    private void addLines(Context ctx) {
        String[] lines = Requests.text(ctx, services.options().mostBytes()).split("\n", -1);
        Library library = services.library();
        List<Added> added = new ArrayList<>();
        List<RefusedLine> refused = new ArrayList<>();
        List<Library.PreparedArticle> batch = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            if (!lines[i].isBlank()) {
                try {
                    Incoming.Arrived arrived = submissions.article(Json.object(lines[i]));
                    batch.add(library.prepare(arrived.article(), arrived::complete));
                } catch (ProblemException problem) {
                    refused.add(new RefusedLine(i + 1, problem.detail()));
                }
            }
            if (batch.size() >= BATCH) {
                added.addAll(library.addAll(batch));
                batch.clear();
            }
        }
        added.addAll(library.addAll(batch));
        if (added.isEmpty() && refused.isEmpty()) {
            throw new ProblemException(ProblemKind.UNREADABLE, "the body is empty");
        }
        Replies.changed(ctx, 200, new Many(added, refused));
    }
}
