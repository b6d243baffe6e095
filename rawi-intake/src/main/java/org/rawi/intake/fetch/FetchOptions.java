package org.rawi.intake.fetch;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How to fetch.
 *
 * @param allowPrivate whether private, loopback and link-local addresses may be fetched from
 * @param obeyRobots whether robots.txt is asked first
 * @param mostBytes of a body, unpacked
 * @param timeout for one request, from connecting to the body's last byte
 * @param mostRedirects in a row
 * @param delay between two requests to one host, where its robots.txt asks for none
 * @param state file that remembers what a server said of a page's version, to ask only for changes; or null
 */
public record FetchOptions(
        boolean allowPrivate,
        boolean obeyRobots,
        int mostBytes,
        Duration timeout,
        int mostRedirects,
        Duration delay,
        @Nullable Path state) {

    /** What is right for the open web. */
    public static final FetchOptions DEFAULT =
            new FetchOptions(false, true, 16 << 20, Duration.ofSeconds(30), 5, Duration.ofSeconds(1), null);

    /** The same with private addresses allowed or not. */
    public FetchOptions allowPrivate(boolean allowed) {
        return new FetchOptions(allowed, obeyRobots, mostBytes, timeout, mostRedirects, delay, state);
    }

    /** The same with another limit of size and time. */
    public FetchOptions limits(int bytes, Duration time) {
        return new FetchOptions(allowPrivate, obeyRobots, bytes, time, mostRedirects, delay, state);
    }

    /** The same with another delay between two requests to one host. */
    public FetchOptions delay(Duration between) {
        return new FetchOptions(allowPrivate, obeyRobots, mostBytes, timeout, mostRedirects, between, state);
    }

    /** The same with a file for versions. */
    public FetchOptions state(@Nullable Path file) {
        return new FetchOptions(allowPrivate, obeyRobots, mostBytes, timeout, mostRedirects, delay, file);
    }
}
