package org.rawi.server.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.rawi.server.Right;
import org.rawi.server.Services;

/** All routes of the API. */
public final class Api {

    private static final String OPENAPI = "/openapi.yaml";

    private final Services services;

    /** Routes over these services. */
    public Api(Services services) {
        this.services = services;
    }

    /** Adds the routes. */
    public void register(RoutesConfig routes) {
        routes.get("/health", ctx -> ctx.contentType("application/json").result("{\"status\":\"ok\"}"), Right.OPEN);
        routes.get(OPENAPI, Api::openapi, Right.OPEN);
        new ReadApi(services).register(routes);
        new AddApi(services).register(routes);
        new LibraryApi(services.library()).register(routes);
        new CorrectionsApi(services).register(routes);
        new JobsApi(services).register(routes);
    }

    private static void openapi(Context ctx) throws IOException {
        try (InputStream in = Objects.requireNonNull(Api.class.getResourceAsStream("openapi.yaml"), "packaged")) {
            ctx.contentType("application/yaml; charset=utf-8").result(in.readAllBytes());
        }
    }
}
