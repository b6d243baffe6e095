package org.rawi.store.write;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rawi.Article;
import org.rawi.Reading;
import org.rawi.reading.Actor;
import org.rawi.reading.AgendaItem;
import org.rawi.reading.Event;
import org.rawi.reading.Statement;
import org.rawi.store.base.Database;
import org.rawi.store.base.Dialect;
import org.rawi.store.base.Moments;
import org.rawi.store.query.LibraryException;
import org.rawi.store.query.Numbers;
import org.rawi.store.search.WordIndex;

/**
 * The one that writes: articles with their readings, a transaction a list, one list at a time. What {@link #write} returned
 * for is committed; what it threw for left no trace.
 */
public final class LibraryWriter implements AutoCloseable {
    private final Database database;
    private final Clock clock;
    private final Connection connection;
    private final Batches batches;
    private final ActorBook actors;
    private long revision = -1;

    /** A writer with a connection of its own. */
    public LibraryWriter(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
        try {
            connection = database.writing();
            connection.setAutoCommit(false);
            batches = new Batches(connection, database.dialect());
            actors = new ActorBook(connection);
            connection.commit();
        } catch (SQLException failure) {
            throw new LibraryException(database.name() + ": cannot be written: " + failure.getMessage(), failure);
        }
    }

    /** What became of one article. */
    public record Written(long number, int version, boolean fresh) {}

    /** What is known of an id: the newest version's number, version and digest. */
    private record Known(long number, int version, String digest) {}

    /** Writes articles, in their order. */
    public synchronized List<Written> write(List<Prepared> articles) {
        try {
            begin();
            List<Written> written = new ArrayList<>(articles.size());
            long next = next();
            String now = Instant.now(clock).truncatedTo(ChronoUnit.MILLIS).toString();
            Set<String> waiting = new HashSet<>();
            for (Prepared article : articles) {
                if (!waiting.add(article.article().id())) {
                    batches.send();
                }
                Known known = known(article.article().id());
                if (known != null && known.digest().equals(article.digest())) {
                    written.add(new Written(known.number(), known.version(), false));
                    continue;
                }
                int version = 1;
                if (known != null) {
                    retire(known.number());
                    version = known.version() + 1;
                }
                insert(next, version, now, article);
                written.add(new Written(next++, version, true));
            }
            batches.send();
            commit(written.stream().anyMatch(Written::fresh));
            return written;
        } catch (SQLException | RuntimeException failure) {
            rollback();
            throw new LibraryException(database.name() + ": cannot be written: " + failure.getMessage(), failure);
        }
    }

    private void begin() throws SQLException {
        if (database.dialect() == Dialect.POSTGRESQL) {
            execute("SELECT pg_advisory_xact_lock(7295146)");
        }
        long now = number("SELECT number FROM revision");
        if (now != revision) {
            actors.forget();
            revision = now;
        }
    }

    private void commit(boolean changed) throws SQLException {
        if (changed) {
            execute("UPDATE revision SET number = number + 1");
        }
        connection.commit();
        revision += changed ? 1 : 0;
    }

    private void rollback() {
        try {
            batches.clear();
            connection.rollback();
            revision = -1;
        } catch (SQLException worse) {
            // the failure itself is on its way
        }
    }

    private long next() throws SQLException {
        return number("SELECT coalesce(max(number), 0) + 1 FROM article");
    }

    private @Nullable Known known(String id) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT number, version, digest FROM article WHERE id = ? ORDER BY version DESC LIMIT 1")) {
            query.setString(1, Clean.of(id));
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? new Known(row.getLong(1), row.getInt(2), row.getString(3)) : null;
            }
        }
    }

    private void insert(long number, int version, String now, Prepared prepared) throws SQLException {
        Article article = prepared.article();
        Reading reading = prepared.reading();
        batches.articles
                .number(number)
                .text(Clean.of(article.id()))
                .number(version)
                .text(prepared.digest())
                .text(Clean.of(article.title()))
                .text(Clean.orNull(article.url()))
                .text(Clean.orNull(article.publisher()))
                .text(Clean.orNull(article.publishedAt()))
                .text(Moments.day(article.publishedAt()))
                .number(Moments.seconds(article.publishedAt()))
                .text(now)
                .text(reading.engine() + ' ' + reading.rules() + ' ' + reading.register())
                .row();
        Map<String, Long> numbers = actorNumbers(reading);
        batches.readings
                .number(number)
                .bytes(prepared.packed())
                .bytes(null)
                .text("")
                .text(list(reading, numbers))
                .row();
        findings(number, Moments.day(article.publishedAt()), reading, numbers);
        batches.words.number(number);
        switch (database.dialect()) {
            case SQLITE -> {
                for (String column : WordIndex.columns(prepared.words())) {
                    batches.words.text(column);
                }
            }
            case POSTGRESQL -> batches.words.text(WordIndex.vector(prepared.words()));
        }
        batches.words.row();
    }

    private Map<String, Long> actorNumbers(Reading reading) throws SQLException {
        Map<String, Long> numbers = new LinkedHashMap<>();
        for (Actor actor : reading.actors()) {
            long number = actors.number(actor);
            if (number != 0) {
                numbers.put(actor.id(), number);
            }
        }
        return numbers;
    }

    private static String list(Reading reading, Map<String, Long> numbers) {
        StringBuilder list = new StringBuilder();
        for (Actor actor : reading.actors()) {
            list.append(list.isEmpty() ? "" : ",").append(numbers.getOrDefault(actor.id(), 0L));
        }
        return list.toString();
    }

    private void findings(long article, String day, Reading reading, Map<String, Long> numbers) throws SQLException {
        int place = 0;
        for (Statement statement : reading.statements()) {
            long number = Numbers.of(article, place++);
            batches.statements
                    .number(number)
                    .number(number)
                    .number(1)
                    .text(statement.act().name())
                    .text(statement.form().name())
                    .text(day)
                    .row();
        }
        place = 0;
        for (Event event : reading.events()) {
            long number = Numbers.of(article, place++);
            batches.events
                    .number(number)
                    .number(number)
                    .number(1)
                    .text(event.type().name())
                    .text(event.status().name())
                    .text(day)
                    .row();
        }
        place = 0;
        for (AgendaItem item : reading.agenda()) {
            batches.agenda
                    .number(Numbers.of(article, place++))
                    .text(item.kind().name())
                    .text(Clean.orNull(item.due()))
                    .text(day)
                    .row();
        }
        for (Part part : Parts.of(reading, numbers)) {
            batches.parts
                    .number(Numbers.of(article, part.place()))
                    .text(part.role().name())
                    .number(part.actor())
                    .row();
        }
    }

    /** Takes an older version's findings out of the lists; its text and reading stay. */
    private void retire(long article) throws SQLException {
        execute("UPDATE article SET newest = 0 WHERE number = " + article);
        unlist(article);
        execute("DELETE FROM words WHERE " + (database.dialect() == Dialect.SQLITE ? "rowid" : "article") + " = "
                + article);
    }

    private void unlist(long article) throws SQLException {
        String between = " BETWEEN " + Numbers.of(article, 0) + " AND " + Numbers.of(article, Numbers.MOST_PLACES - 1);
        for (String table : List.of("statement", "event", "agenda", "part")) {
            execute("DELETE FROM " + table + " WHERE number" + between);
        }
    }

    private void execute(String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.execute();
        }
    }

    private long number(String sql) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql);
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
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
}
