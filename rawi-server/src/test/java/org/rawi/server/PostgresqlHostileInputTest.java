package org.rawi.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;

/** Skipped where PostgreSQL cannot run, but not where {@code CI} is set. */
final class PostgresqlHostileInputTest extends HostileInput {

    private @Nullable EmbeddedPostgres running;

    @Override
    String database() {
        try {
            EmbeddedPostgres started = EmbeddedPostgres.builder().start();
            running = started;
            return started.getJdbcUrl("postgres", "postgres");
        } catch (IOException | IllegalStateException cannotRun) {
            if (System.getenv("CI") != null) {
                throw new IllegalStateException("PostgreSQL must run in CI", cannotRun);
            }
            Assumptions.abort("PostgreSQL cannot run here: " + cannotRun.getMessage());
            throw new IllegalStateException(cannotRun);
        }
    }

    @AfterAll
    void stopDatabase() {
        try {
            if (running != null) {
                running.close();
            }
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }
}
