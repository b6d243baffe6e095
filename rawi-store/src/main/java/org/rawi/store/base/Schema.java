package org.rawi.store.base;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.rawi.store.query.LibraryException;

/** Makes the tables of a new library and brings those of an older one up to date. */
final class Schema {
    private static final String FOLDER = "classpath:org/rawi/store/base/schema/";

    private Schema() {}

    static void bringUpToDate(DataSource database, Dialect dialect, String name) {
        try {
            Flyway.configure(Schema.class.getClassLoader())
                    .dataSource(database)
                    .locations(FOLDER + "common", FOLDER + dialect.folder())
                    .placeholders(dialect.placeholders())
                    .table("schema_history")
                    .loggers("slf4j")
                    .load()
                    .migrate();
        } catch (FlywayException failure) {
            throw new LibraryException(name + ": " + reason(failure), failure);
        }
    }

    private static String reason(FlywayException failure) {
        String message = String.valueOf(failure.getMessage());
        Throwable cause = failure.getCause();
        String whole = message + (cause == null ? "" : " " + cause.getMessage());
        if (whole.contains("SQLITE_NOTADB")) {
            return "this is no library: not an SQLite file";
        }
        if (message.contains("non-empty schema")) {
            return "this is no library: the database has other tables";
        }
        if (message.contains("Validate failed")) {
            return "this library was made by another version of Rawi: " + firstLine(message);
        }
        return "cannot be opened as a library: "
                + firstLine(cause == null ? message : String.valueOf(cause.getMessage()));
    }

    private static String firstLine(String text) {
        String plain = text.strip();
        int end = plain.indexOf('\n');
        return end < 0 ? plain : plain.substring(0, end);
    }
}
