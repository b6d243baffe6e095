package org.rawi.server;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;

/** The pages that a server shows beside its API. Those in a jar are found as a service of this name. */
public interface Pages {

    /** No pages. */
    Pages NONE = (config, services) -> {};

    /** Adds routes and static files; called once, before the server starts. */
    void register(JavalinConfig config, Services services);

    /** Shows a problem as a page, the status being set; false leaves it to be shown as JSON. */
    default boolean problem(Context ctx, Problem problem) {
        return false;
    }
}
