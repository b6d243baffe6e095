package org.rawi.intake.fetch;

import crawlercommons.robots.BaseRobotRules;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/**
 * Fetches pages one after the other: each address is checked after resolution and after each redirect, robots.txt and its
 * delay are honoured, bodies are bounded. For one thread.
 */
public final class Fetcher implements AutoCloseable {

    private final FetchOptions options;
    private final Addresses addresses;
    private final Exchange exchange;
    private final Robots robots;
    private final Pace pace = new Pace();
    private final Versions versions;

    /** A fetcher with these limits. */
    public Fetcher(FetchOptions options) {
        this(options, Addresses.of(options));
    }

    Fetcher(FetchOptions options, Addresses addresses) {
        this.options = options;
        this.addresses = addresses;
        this.exchange = new Exchange(options);
        this.robots = new Robots(this::robotsText);
        this.versions = new Versions(options.state());
    }

    private record Answer(URI uri, HttpResponse<byte[]> response) {}

    /** What is at this address. */
    public Fetched fetch(String url) throws FetchException {
        URI uri = Addresses.parse(url);
        Answer answer = follow(uri, versions.conditions(uri.toString()), options.obeyRobots());
        HttpResponse<byte[]> response = answer.response();
        String now = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
        String contentType = response.headers().firstValue("Content-Type").orElse(null);
        String from = answer.uri().toString();
        if (response.statusCode() == 304) {
            return new Fetched(from, new byte[0], contentType, now, true);
        }
        if (response.statusCode() != 200) {
            throw new FetchException("the server answers " + response.statusCode());
        }
        Fetched fetched = new Fetched(from, exchange.body(response), contentType, now, false);
        versions.remember(uri.toString(), response.headers());
        return fetched;
    }

    private Robots.Reply robotsText(URI uri) throws FetchException {
        HttpResponse<byte[]> response = follow(uri, Map.of(), false).response();
        return new Robots.Reply(
                response.statusCode(), response.statusCode() == 200 ? exchange.body(response) : new byte[0]);
    }

    private Answer follow(URI start, Map<String, String> headers, boolean obeyRobots) throws FetchException {
        URI uri = start;
        for (int redirects = 0; redirects <= options.mostRedirects(); redirects++) {
            HttpResponse<byte[]> response = ask(uri, headers, obeyRobots);
            String location = response.headers().firstValue("Location").orElse("");
            if (!isRedirect(response.statusCode()) || location.isEmpty()) {
                return new Answer(uri, response);
            }
            uri = Addresses.parse(resolved(uri, location));
        }
        throw new FetchException("more than " + options.mostRedirects() + " redirects");
    }

    private static String resolved(URI uri, String location) throws FetchException {
        boolean absolute = location.contains("://");
        try {
            return absolute
                    ? location
                    : uri.resolve(location.replace(" ", "%20")).toString();
        } catch (IllegalArgumentException malformed) {
            throw new FetchException("redirected to no web address");
        }
    }

    private static boolean isRedirect(int status) {
        return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
    }

    private HttpResponse<byte[]> ask(URI uri, Map<String, String> headers, boolean obeyRobots) throws FetchException {
        addresses.check(uri);
        long delay = options.delay().toMillis();
        if (obeyRobots) {
            BaseRobotRules rules = robots.of(uri);
            if (!rules.isAllowed(uri.toString())) {
                throw new FetchException("robots.txt of " + uri.getHost() + " does not allow it");
            }
            delay = Math.max(delay, rules.getCrawlDelay());
        }
        pace.waitFor(uri.getRawAuthority(), delay);
        try {
            return exchange.get(uri, headers);
        } finally {
            pace.answered(uri.getRawAuthority());
        }
    }

    @Override
    public void close() {
        versions.save();
    }
}
