package org.rawi.cli;

import org.rawi.Reader;
import org.rawi.store.Library;
import picocli.CommandLine.Option;

/** Which library a command works on. */
final class LibraryOption {

    @Option(
            names = "--db",
            paramLabel = "LIBRARY",
            defaultValue = "rawi.db",
            description = "The library: an SQLite file, or jdbc:postgresql://... (default: ${DEFAULT-VALUE}).")
    String database = "rawi.db";

    Library open() {
        return open(new Reader());
    }

    Library open(Reader reader) {
        return Library.open(database, reader);
    }
}
