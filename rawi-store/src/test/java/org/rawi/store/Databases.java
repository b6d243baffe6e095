package org.rawi.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/** Empty databases of each kind, for tests. */
final class Databases {
    private static @Nullable EmbeddedPostgres server;

    private Databases() {}

    static String sqlite(Path folder) {
        return folder.resolve("rawi-" + UUID.randomUUID() + ".db").toString();
    }

    /** A database of the tests' own server; where it cannot run tests are skipped, but not where {@code RAWI_POSTGRESQL_REQUIRED} is set. */
    static synchronized String postgresql() {
        String name = "rawi_" + UUID.randomUUID().toString().replace('-', '_');
        try {
            EmbeddedPostgres running = server;
            if (running == null) {
                running = EmbeddedPostgres.builder().start();
                server = running;
            }
            try (Connection connection = running.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("CREATE DATABASE " + name);
            }
            return running.getJdbcUrl("postgres", name);
        } catch (IOException | IllegalStateException cannotRun) {
            if (System.getenv("RAWI_POSTGRESQL_REQUIRED") != null) {
                throw new IllegalStateException("PostgreSQL is required here", cannotRun);
            }
            Assumptions.abort("PostgreSQL cannot run here: " + cannotRun.getMessage());
            throw new IllegalStateException(cannotRun);
        } catch (SQLException failure) {
            throw new UncheckedIOException(new IOException(failure));
        }
    }
}
