package org.rawi.server;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rawi.intake.fetch.FetchOptions;

/**
 * How to serve.
 *
 * @param host address to listen on
 * @param port to listen on, 0 for any free one
 * @param origin where others reach it when that is not {@code host} and {@code port}, such as behind a proxy; or null
 * @param token what must be shown to write, or null
 * @param privateReading whether the token must be shown for reading too
 * @param mostBytes of a request's body
 * @param ratePerMinute requests one client may make in a minute, 0 for any number
 * @param folders that may be added on request, by the names clients use for them
 * @param fetching how to fetch what links point to
 */
public record ServerOptions(
        String host,
        int port,
        @Nullable URI origin,
        @Nullable String token,
        boolean privateReading,
        int mostBytes,
        int ratePerMinute,
        Map<String, Path> folders,
        FetchOptions fetching) {

    /** For one person on one machine. */
    public static final ServerOptions DEFAULT =
            new ServerOptions("127.0.0.1", 7294, null, null, false, 8 << 20, 0, Map.of(), FetchOptions.DEFAULT);

    /** Copies the map; refuses what cannot be served. */
    public ServerOptions {
        folders = Map.copyOf(folders);
        if (token != null && token.length() < 16) {
            throw new IllegalArgumentException("the token must have 16 characters or more");
        }
        if (privateReading && token == null) {
            throw new IllegalArgumentException("private reading needs a token");
        }
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("the port must be from 0 to 65535");
        }
        if (origin != null && (origin.getHost() == null || !isWeb(origin))) {
            throw new IllegalArgumentException("the origin must be an address such as https://rawi.example.org");
        }
    }

    private static boolean isWeb(URI origin) {
        return "http".equals(origin.getScheme()) || "https".equals(origin.getScheme());
    }

    /** Whether others than the people on this machine can reach it. */
    public boolean isExposed() {
        return origin != null || !isLoopback();
    }

    private boolean isLoopback() {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }

    /** The same on another port. */
    public ServerOptions port(int other) {
        return new ServerOptions(
                host, other, origin, token, privateReading, mostBytes, ratePerMinute, folders, fetching);
    }

    /** The same on another address. */
    public ServerOptions host(String other) {
        return new ServerOptions(
                other, port, origin, token, privateReading, mostBytes, ratePerMinute, folders, fetching);
    }

    /** The same, reached by others at this address. */
    public ServerOptions origin(@Nullable URI address) {
        return new ServerOptions(
                host, port, address, token, privateReading, mostBytes, ratePerMinute, folders, fetching);
    }

    /** The same with another token, needed for reading too or not. */
    public ServerOptions token(@Nullable String secret, boolean forReading) {
        return new ServerOptions(host, port, origin, secret, forReading, mostBytes, ratePerMinute, folders, fetching);
    }

    /** The same with other limits. */
    public ServerOptions limits(int bytes, int perMinute) {
        return new ServerOptions(host, port, origin, token, privateReading, bytes, perMinute, folders, fetching);
    }

    /** The same with other folders. */
    public ServerOptions folders(Map<String, Path> named) {
        return new ServerOptions(host, port, origin, token, privateReading, mostBytes, ratePerMinute, named, fetching);
    }

    /** The same with another way of fetching. */
    public ServerOptions fetching(FetchOptions other) {
        return new ServerOptions(host, port, origin, token, privateReading, mostBytes, ratePerMinute, folders, other);
    }
}
