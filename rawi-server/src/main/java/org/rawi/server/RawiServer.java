package org.rawi.server;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.util.JavalinBindException;
import io.javalin.util.JavalinException;
import java.io.IOException;
import java.time.Clock;
import java.util.ServiceLoader;
import java.util.function.Consumer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.rawi.server.api.Api;
import org.rawi.store.Library;

/** A running server. Closing it lets requests under way end first. */
public final class RawiServer implements AutoCloseable {

    private static final int MOST_THREADS = 64;
    private static final int STOPPING_MILLIS = 5_000;

    private final ServerOptions options;
    private final Services services;
    private final Javalin javalin;
    private final Consumer<String> log;

    private RawiServer(ServerOptions options, Services services, Javalin javalin, Consumer<String> log) {
        this.log = log;
        this.options = options;
        this.services = services;
        this.javalin = javalin;
    }

    /**
     * Starts one, with the pages that are found as a service.
     *
     * @param library is not closed with the server
     * @param log is told what whoever runs the server should know
     * @throws IOException if the address cannot be listened on
     */
    public static RawiServer start(ServerOptions options, Library library, Consumer<String> log) throws IOException {
        Pages pages = ServiceLoader.load(Pages.class).findFirst().orElse(Pages.NONE);
        return start(options, library, pages, log);
    }

    /** Starts one with these pages. */
    public static RawiServer start(ServerOptions options, Library library, Pages pages, Consumer<String> log)
            throws IOException {
        Secrets secrets = Secrets.of(options.token());
        Services services = new Services(
                options,
                library,
                new Arrivals(options.fetching()),
                new Jobs(options, library, log),
                new Access(options, secrets, Clock.systemUTC()),
                new Forms(options, secrets));
        Javalin javalin = Javalin.create(config -> configure(config, services, pages, log));
        try {
            javalin.start(options.host(), options.port());
        } catch (JavalinBindException taken) {
            services.close();
            throw new IOException("cannot listen on " + options.host() + ":" + options.port(), taken);
        }
        return new RawiServer(options, services, javalin, log);
    }

    private static void configure(JavalinConfig config, Services services, Pages pages, Consumer<String> log) {
        ServerOptions options = services.options();
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.prefer405over404 = true;
        config.http.maxRequestSize = options.mostBytes();
        config.jetty.threadPool = new QueuedThreadPool(MOST_THREADS, 4);
        config.jetty.modifyServer(RawiServer::modify);
        config.jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.setIdleTimeout(30_000);
        });
        Guard guard = new Guard(options);
        Rate rate = new Rate(options);
        config.routes.before(guard::headers);
        config.routes.before(guard::host);
        config.routes.before(rate::check);
        config.routes.before(guard::site);
        config.routes.beforeMatched(services.access()::check);
        config.routes.beforeMatched(services.forms()::check);
        new Problems(pages, log).register(config.routes);
        new Api(services).register(config.routes);
        pages.register(config, services);
    }

    private static void modify(Server server) {
        server.setStopTimeout(STOPPING_MILLIS);
        server.setErrorHandler((request, response, callback) -> {
            callback.succeeded(); // the status says it: what comes here was no HTTP to speak of
            return true;
        });
    }

    /** The port it listens on. */
    public int port() {
        return javalin.port();
    }

    /** Where a browser finds it. */
    public String address() {
        return options.origin() != null
                ? options.origin().toString()
                : "http://" + (options.host().contains(":") ? "[" + options.host() + "]" : options.host()) + ":"
                        + port() + "/";
    }

    @Override
    public void close() {
        try {
            javalin.stop();
        } catch (JavalinException impatient) {
            log.accept("requests that took longer than " + STOPPING_MILLIS / 1000 + " s to end were cut short");
        } finally {
            services.close();
        }
    }
}
