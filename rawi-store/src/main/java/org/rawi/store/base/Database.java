package org.rawi.store.base;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.postgresql.ds.PGSimpleDataSource;
import org.rawi.store.query.LibraryException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** An open database: many connections to read by, one to write by. Safe for any number of threads. */
public final class Database implements AutoCloseable {
    private static final int READERS = 8;
    private static final int PATIENCE_MILLIS = 30_000;
    private static final int WRITERS_CACHE_KIBIBYTES = 32 << 10;

    /** Each reader has its own; what they share is the system's. The file is not mapped: each connection would map all of it. */
    private static final int READERS_CACHE_KIBIBYTES = 8 << 10;

    /** Tables of word vectors lie outside their rows, which the planner does not count; compiling a query takes longer than it. */
    private static final String PLANNING = "-c jit=off -c random_page_cost=1.1";

    private final Dialect dialect;
    private final String name;
    private final DataSource writing;
    private final HikariDataSource pool;
    private final Jdbi reading;

    private Database(Dialect dialect, String name, DataSource writing, DataSource readers) {
        this.dialect = dialect;
        this.name = name;
        this.writing = writing;
        HikariConfig config = new HikariConfig();
        config.setDataSource(readers);
        config.setPoolName("rawi");
        config.setMaximumPoolSize(READERS);
        config.setMinimumIdle(1);
        config.setInitializationFailTimeout(-1);
        pool = new HikariDataSource(config);
        reading = Jdbi.create(pool);
    }

    /**
     * Opens a database, making it when there is none.
     *
     * @param where a file, or a {@code jdbc:sqlite:} or {@code jdbc:postgresql:} URL
     * @throws LibraryException when it cannot be opened or is something else
     */
    public static Database open(String where) {
        String lower = where.toLowerCase(Locale.ROOT);
        if (lower.startsWith("jdbc:postgresql:")) {
            return postgresql(where);
        }
        if (lower.startsWith("jdbc:") && !lower.startsWith("jdbc:sqlite:")) {
            throw new LibraryException(where + ": a library is an SQLite file or a jdbc:postgresql: URL");
        }
        return sqlite(lower.startsWith("jdbc:sqlite:") ? where.substring("jdbc:sqlite:".length()) : where);
    }

    private static Database postgresql(String url) {
        PGSimpleDataSource database = new PGSimpleDataSource();
        String shown = url.indexOf('?') < 0 ? url : url.substring(0, url.indexOf('?'));
        try {
            database.setUrl(url);
        } catch (IllegalArgumentException malformed) {
            throw new LibraryException(shown + ": is no URL of a PostgreSQL database");
        }
        database.setReWriteBatchedInserts(true);
        if (database.getOptions() == null || database.getOptions().isEmpty()) {
            database.setOptions(PLANNING);
        }
        Schema.bringUpToDate(database, Dialect.POSTGRESQL, shown);
        return new Database(Dialect.POSTGRESQL, shown, database, database);
    }

    private static Database sqlite(String file) {
        try {
            Path folder = Path.of(file).toAbsolutePath().getParent();
            if (folder != null && !Files.isDirectory(folder)) {
                throw new LibraryException(file + ": no such folder");
            }
            if (Files.isDirectory(Path.of(file))) {
                throw new LibraryException(file + ": is a folder; a library is a file");
            }
        } catch (InvalidPathException malformed) {
            throw new LibraryException(file + ": is no file name");
        }
        DataSource writing = sqlite(file, false);
        Schema.bringUpToDate(writing, Dialect.SQLITE, file);
        return new Database(Dialect.SQLITE, file, writing, sqlite(file, true));
    }

    private static SQLiteDataSource sqlite(String file, boolean forReading) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        config.setBusyTimeout(PATIENCE_MILLIS);
        config.setCacheSize(forReading ? -READERS_CACHE_KIBIBYTES : -WRITERS_CACHE_KIBIBYTES);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        if (forReading) {
            config.setTransactionMode(SQLiteConfig.TransactionMode.DEFERRED);
        }
        SQLiteDataSource database = new SQLiteDataSource(config);
        database.setUrl("jdbc:sqlite:" + file);
        return database;
    }

    public Dialect dialect() {
        return dialect;
    }

    /** The file or URL, without what may be secret in it. */
    public String name() {
        return name;
    }

    /** For questions; whoever writes by it breaks what caches rely on. */
    public Jdbi reading() {
        return reading;
    }

    /** A new connection to write by; to be closed by whoever asked. */
    public Connection writing() throws SQLException {
        return writing.getConnection();
    }

    @Override
    public void close() {
        pool.close();
    }
}
