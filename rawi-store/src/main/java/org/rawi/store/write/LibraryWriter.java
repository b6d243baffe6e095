package org.rawi.store.write;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rawi.SearchTerms;
import org.rawi.store.base.Database;
import org.rawi.store.base.Dialect;
import org.rawi.store.correction.Correction;
import org.rawi.store.correction.NoSuchFindingException;
import org.rawi.store.query.LibraryException;

/**
 * The one that writes, a transaction at a time. What a method returned for is committed; what it threw for left no trace.
 */
public final class LibraryWriter implements AutoCloseable {
    private static final long LOCK = 7_295_146;

    private final Database database;
    private final Clock clock;
    private final Connection connection;
    private final Session session;
    private final Batches batches;
    private final ActorBook actors;
    private final CorrectionLog log;
    private final Merging merging;
    private final Articles articles;
    private final Corrector corrector;
    private long revision = -1;

    /** A writer with a connection of its own. */
    public LibraryWriter(Database database, SearchTerms terms, Clock clock) {
        this.database = database;
        this.clock = clock;
        try {
            connection = database.writing();
            connection.setAutoCommit(false);
            session = new Session(connection, database.dialect());
            merging = new Merging(session);
            batches = new Batches(connection, database.dialect());
            actors = new ActorBook(session, batches);
            log = new CorrectionLog(session);
            articles = new Articles(session, batches, new Listing(session, batches, actors, merging), log, terms);
            corrector = new Corrector(session, actors, log, articles);
            connection.commit();
        } catch (SQLException failure) {
            throw unwritable(failure);
        }
    }

    /** What became of one article. */
    public record Written(long number, int version, boolean fresh) {}

    /** Another reading for an article of this number. */
    public record Reread(long number, Prepared prepared) {}

    /** Something to be done in one transaction. */
    private interface Work<T> {
        T done() throws SQLException;
    }

    /** Writes articles, in their order. */
    public List<Written> write(List<Prepared> all) {
        return inTransaction(() -> {
            List<Written> written = new ArrayList<>(all.size());
            long next = session.number("SELECT coalesce(max(number), 0) + 1 FROM article");
            Set<String> waiting = new HashSet<>();
            Map<String, Articles.Known> before = articles.known(all);
            actors.prepare(all.stream()
                    .flatMap(each -> each.reading().actors().stream())
                    .toList());
            for (Prepared each : all) {
                Articles.Known known = before.get(each.article().id());
                if (!waiting.add(each.article().id())) {
                    batches.send();
                    known = articles.known(each.article().id());
                }
                if (known != null && known.digest().equals(each.digest())) {
                    written.add(new Written(known.number(), known.version(), false));
                    continue;
                }
                int version = known == null ? 1 : known.version() + 1;
                if (known != null) {
                    articles.retire(known.number());
                }
                articles.insert(next, version, now(), each);
                written.add(new Written(next++, version, true));
            }
            return written;
        });
    }

    /** Puts new readings in the place of old ones. */
    public void replace(List<Reread> all) {
        inTransaction(() -> {
            for (Reread each : all) {
                articles.replace(each.number(), each.prepared());
            }
            return all.size();
        });
    }

    /** Makes a correction. */
    public Correction correct(Wanted wanted) {
        return inTransaction(() -> corrector.make(wanted, now()));
    }

    /** Takes a correction back; one that was taken back stays so. */
    public Correction undo(long number, String author) {
        return inTransaction(() -> corrector.undo(number, author, now()));
    }

    /** Lets the database look at what is in its tables, so that it plans its queries well. */
    public synchronized void analyse() {
        try {
            switch (database.dialect()) {
                case SQLITE -> {
                    session.execute("PRAGMA analysis_limit = 1000");
                    session.execute("ANALYZE");
                }
                case POSTGRESQL -> {
                    session.number("SELECT gin_clean_pending_list('words_keys'::regclass)");
                    session.execute("ANALYZE");
                }
            }
            connection.commit();
        } catch (SQLException failure) {
            rollback();
            throw unwritable(failure);
        }
    }

    private String now() {
        return Instant.now(clock).truncatedTo(ChronoUnit.MILLIS).toString();
    }

    private synchronized <T> T inTransaction(Work<T> work) {
        try {
            if (database.dialect() == Dialect.POSTGRESQL) {
                session.execute("SELECT pg_advisory_xact_lock(" + LOCK + ")");
            }
            long before = session.number("SELECT number FROM revision");
            if (before != revision) {
                actors.forget();
                log.forget();
                merging.forget();
                revision = before;
            }
            batches.begin();
            T result = work.done();
            boolean changed = batches.send() | corrector.changed();
            merging.settle();
            if (changed) {
                session.execute("UPDATE revision SET number = number + 1");
            }
            connection.commit();
            revision += changed ? 1 : 0;
            return result;
        } catch (SQLException failure) {
            rollback();
            throw unwritable(failure);
        } catch (RuntimeException | Error failure) {
            rollback();
            throw failure;
        }
    }

    private LibraryException unwritable(SQLException failure) {
        SQLException first = failure.getNextException();
        String reason = String.valueOf(first == null ? failure.getMessage() : first.getMessage());
        return new LibraryException(database.name() + ": cannot be written: " + reason, failure);
    }

    private void rollback() {
        try {
            merging.forget();
            batches.clear();
            connection.rollback();
            revision = -1;
        } catch (SQLException worse) {
            revision = -1; // the failure itself is on its way
        }
    }

    @Override
    public synchronized void close() {
        try {
            batches.close();
            connection.close();
        } catch (SQLException failure) {
            throw new LibraryException(database.name() + ": cannot be closed: " + failure.getMessage(), failure);
        }
    }

    /** Names what was to be corrected and is not there. */
    static NoSuchFindingException noSuch(String what) {
        return new NoSuchFindingException(what);
    }
}
