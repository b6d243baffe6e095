package org.rawi.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rawi.Reader;
import org.rawi.store.Library;

/** A running server and a client for it. */
public final class Served implements AutoCloseable {

    /** What the server logged. */
    public final List<String> log = new CopyOnWriteArrayList<>();

    private final HttpClient client = HttpClient.newHttpClient();
    private final Path folder;
    private final Library library;
    private final RawiServer server;

    /** Starts one on a free port, over an empty library, without pages. */
    public Served(ServerOptions options) throws IOException {
        this(options, Pages.NONE);
    }

    /** Starts one with pages. */
    public Served(ServerOptions options, Pages pages) throws IOException {
        this(options, pages, null);
    }

    /** Starts one with pages, over the library at this URL; null for a file of its own. */
    public Served(ServerOptions options, Pages pages, @Nullable String database) throws IOException {
        folder = Files.createTempDirectory("rawi-served");
        String file = folder.resolve("library.db").toString();
        library = Library.open(database == null ? file : database, Readers.SHARED);
        server = RawiServer.start(options.port(0), library, pages, log::add);
    }

    /** What is served. */
    public Library library() {
        return library;
    }

    private static final class Readers {
        static final Reader SHARED = new Reader();
    }

    /** The address of a path. */
    public URI at(String path) {
        return URI.create("http://127.0.0.1:" + server.port() + path);
    }

    /** The port. */
    public int port() {
        return server.port();
    }

    /** Gets a path. */
    public HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, null, null, headers);
    }

    /** Posts a text. */
    public HttpResponse<String> post(String path, String type, String body, String... headers) {
        return send("POST", path, type, HttpRequest.BodyPublishers.ofString(body), headers);
    }

    /** Sends anything. */
    public HttpResponse<String> send(
            String method,
            String path,
            @Nullable String type,
            HttpRequest.@Nullable BodyPublisher body,
            String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(at(path))
                .method(method, body == null ? HttpRequest.BodyPublishers.noBody() : body);
        if (type != null) {
            request.header("Content-Type", type);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** Sends bytes as they are and gives all that comes back; for what a well-behaved client would not send. */
    public String raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", server.port())) {
            socket.setSoTimeout(5000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Override
    public void close() {
        server.close();
        library.close();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }
}
