package org.rawi.server.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import org.rawi.Reading;
import org.rawi.formats.ReadingJson;
import org.rawi.intake.Incoming;
import org.rawi.server.Right;
import org.rawi.server.Services;

/** {@code /api/read}: reads one article and keeps nothing. */
final class ReadApi {

    private final Services services;
    private final Submissions submissions;

    ReadApi(Services services) {
        this.services = services;
        this.submissions = new Submissions(services);
    }

    void register(RoutesConfig routes) {
        routes.post("/api/read", this::read, Right.READ);
    }

    private void read(Context ctx) {
        Incoming.Arrived arrived = submissions.take(ctx);
        Reading reading = arrived.complete(services.reader().read(arrived.article()));
        ctx.contentType("application/json").result(ReadingJson.line(reading));
    }
}
