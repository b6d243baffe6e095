package org.rawi.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.rawi.Reader;
import org.rawi.intake.fetch.FetchOptions;
import org.rawi.server.RawiServer;
import org.rawi.server.ServerOptions;
import org.rawi.store.Library;
import org.rawi.store.query.LibraryException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code rawi serve}. */
@Command(
        name = "serve",
        description = "Serves the library to browsers and programs, until it is stopped.",
        mixinStandardHelpOptions = true,
        versionProvider = Rawi.Version.class,
        sortOptions = false,
        footer = {
            "",
            "The token that writing needs where others can reach the server is read from",
            "--token-file, or from the environment variable RAWI_TOKEN.",
            "Exit status: 0 stopped, 1 it could not start, 2 wrong usage."
        })
final class ServeCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    @Nullable
    CommandSpec spec;

    @Option(
            names = "--db",
            paramLabel = "LIBRARY",
            defaultValue = "rawi.db",
            description = "The library: an SQLite file, or jdbc:postgresql://... (default: ${DEFAULT-VALUE}).")
    String database = "rawi.db";

    @Mixin
    RegisterOption register = new RegisterOption();

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "7294",
            description = "Port (default: ${DEFAULT-VALUE}).")
    int port;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description = "Address to listen on (default: ${DEFAULT-VALUE}, this machine only).")
    String host = "127.0.0.1";

    @Option(
            names = "--origin",
            paramLabel = "URL",
            description = "Where others reach it, such as https://rawi.example.org behind a proxy.")
    @Nullable
    URI origin;

    @Option(names = "--private", description = "Ask for the token for reading too.")
    boolean privateReading;

    @Option(names = "--token-file", paramLabel = "FILE", description = "A file whose one line is the token.")
    @Nullable
    Path tokenFile;

    @Option(
            names = "--folder",
            paramLabel = "DIR",
            description = "A folder that may be added from the browser or the API; may be given several times.")
    List<Path> folders = List.of();

    @Option(
            names = "--rate",
            paramLabel = "N",
            description = "Requests a client may make in a minute (default: 600, or any number on this machine only).")
    @Nullable
    Integer rate;

    @Option(
            names = "--max-body",
            paramLabel = "BYTES",
            defaultValue = "8388608",
            description = "Largest body of a request (default: ${DEFAULT-VALUE}).")
    int mostBytes;

    @Option(names = "--allow-private", description = "Fetch from private, loopback and link-local addresses too.")
    boolean allowPrivate;

    ServeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException {
        ServerOptions options = options();
        Reader reader = register.reader(console);
        if (reader == null) {
            return 1;
        }
        CountDownLatch stopped = new CountDownLatch(1);
        try (Library library = Library.open(database, reader);
                RawiServer server = RawiServer.start(options, library, console::complain)) {
            CountDownLatch stopping = new CountDownLatch(1);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stopping, stopped), "stop"));
            console.messages().println("rawi: serving at " + server.address() + " (Ctrl+C stops it)");
            stopping.await();
        } catch (LibraryException unopened) {
            console.complain(String.valueOf(unopened.getMessage()));
            return 1;
        } catch (IOException unbindable) {
            console.complain(unbindable.getMessage() + ": " + cause(unbindable));
            return 1;
        } finally {
            stopped.countDown();
        }
        return 0;
    }

    /** The program ends when this returns: not before all is closed, however that goes. */
    private static void stop(CountDownLatch stopping, CountDownLatch stopped) {
        stopping.countDown();
        try {
            stopped.await();
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
    }

    private static String cause(IOException failure) {
        Throwable cause = failure.getCause();
        return cause == null ? "unknown" : String.valueOf(cause.getMessage());
    }

    private ServerOptions options() {
        try {
            ServerOptions plain = ServerOptions.DEFAULT.host(host).port(port).origin(origin);
            int perMinute = rate != null ? rate : plain.isExposed() ? 600 : 0;
            return plain.token(token(), privateReading)
                    .limits(mostBytes, perMinute)
                    .folders(named())
                    .fetching(FetchOptions.DEFAULT.allowPrivate(allowPrivate));
        } catch (IllegalArgumentException wrong) {
            throw Usage.wrong(spec, String.valueOf(wrong.getMessage()));
        }
    }

    private @Nullable String token() {
        if (tokenFile == null) {
            String token = System.getenv("RAWI_TOKEN");
            return token == null || token.isBlank() ? null : token.strip();
        }
        try {
            return Files.readString(tokenFile).strip();
        } catch (IOException unreadable) {
            throw Usage.wrong(spec, "--token-file " + tokenFile + " cannot be read");
        }
    }

    /** Folders by their names; the launcher tells where the examples are. */
    private Map<String, Path> named() {
        Map<String, Path> named = new LinkedHashMap<>();
        String examples = System.getProperty("rawi.examples");
        if (examples != null && Files.isDirectory(Path.of(examples))) {
            named.put("examples", Path.of(examples));
        }
        for (Path folder : folders) {
            if (!Files.isDirectory(folder)) {
                throw Usage.wrong(spec, "--folder " + folder + " is no folder");
            }
            Path name = folder.toAbsolutePath().normalize().getFileName();
            if (name == null || named.put(name.toString(), folder) != null) {
                throw Usage.wrong(spec, "--folder " + folder + ": its name is taken, or it has none");
            }
        }
        return named;
    }
}
