package org.rawi.store.write;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.store.base.Dialect;

/** The inserts of a transaction, each prepared once; rows wait in batches until {@link #send}. */
final class Batches implements AutoCloseable {
    private final List<Batch> all = new ArrayList<>();
    private boolean sent;
    final Batch actors;
    final Batch articles;
    final Batch readings;
    final Batch statements;
    final Batch gists;
    final Batch events;
    final Batch agenda;
    final Batch parts;
    final Batch words;

    Batches(Connection connection, Dialect dialect) throws SQLException {
        actors = batch(
                connection,
                "INSERT INTO actor (number, register, type, name, folded, name_en, country) VALUES (?, ?, ?, ?, ?, ?, ?)");
        articles = batch(
                connection,
                "INSERT INTO article (number, id, version, newest, digest, title, url, outlet, published, day, moment, added,"
                        + " made_by) VALUES (?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        readings = batch(
                connection,
                "INSERT INTO reading (article, packed, corrected, rejected, touched, actors) VALUES (?, ?, ?, ?, ?, ?)");
        statements = batch(
                connection,
                "INSERT INTO statement (number, saying, earliest, act, form, day, doubt) VALUES (?, ?, ?, ?, ?, ?, ?)");
        gists = batch(connection, "INSERT INTO gist (number, packed) VALUES (?, ?)");
        events = batch(
                connection,
                "INSERT INTO event (number, deed, earliest, type, status, day, doubt) VALUES (?, ?, ?, ?, ?, ?, ?)");
        agenda = batch(connection, "INSERT INTO agenda (number, kind, due, day) VALUES (?, ?, ?, ?)");
        parts = batch(connection, "INSERT INTO part (number, role, actor) VALUES (?, ?, ?)");
        words = batch(
                connection,
                switch (dialect) {
                    case SQLITE -> "INSERT INTO words (rowid, printed, folded, cut, stem) VALUES (?, ?, ?, ?, ?)";
                    case POSTGRESQL -> "INSERT INTO words (article, keys) VALUES (?, ?::tsvector)";
                });
    }

    private Batch batch(Connection connection, String sql) throws SQLException {
        Batch batch = new Batch(connection.prepareStatement(sql));
        all.add(batch);
        return batch;
    }

    /** Sends what waits, in the order in which the tables stand above; whether there was anything in this transaction. */
    boolean send() throws SQLException {
        boolean any = sent;
        for (Batch batch : all) {
            any |= batch.waiting > 0;
            batch.send();
        }
        sent = any;
        return any;
    }

    /** A new transaction begins. */
    void begin() {
        sent = false;
    }

    /** What waits is forgotten. */
    void clear() throws SQLException {
        for (Batch batch : all) {
            batch.statement.clearBatch();
            batch.waiting = 0;
        }
    }

    @Override
    public void close() throws SQLException {
        for (Batch batch : all) {
            batch.statement.close();
        }
    }

    /** Rows for one table. */
    final class Batch {
        private static final int MOST_WAITING = 500;

        private final PreparedStatement statement;
        private int waiting;
        private int column;

        Batch(PreparedStatement statement) {
            this.statement = statement;
        }

        Batch number(long value) throws SQLException {
            statement.setLong(++column, value);
            return this;
        }

        Batch number(@Nullable Long value) throws SQLException {
            statement.setObject(++column, value, java.sql.Types.BIGINT);
            return this;
        }

        Batch text(@Nullable String value) throws SQLException {
            statement.setString(++column, value);
            return this;
        }

        Batch bytes(byte @Nullable [] value) throws SQLException {
            statement.setBytes(++column, value);
            return this;
        }

        /** The row is complete. */
        void row() throws SQLException {
            column = 0;
            statement.addBatch();
            if (++waiting >= MOST_WAITING) {
                send();
            }
        }

        void send() throws SQLException {
            if (waiting > 0) {
                statement.executeBatch();
                waiting = 0;
                sent = true;
            }
        }
    }
}
