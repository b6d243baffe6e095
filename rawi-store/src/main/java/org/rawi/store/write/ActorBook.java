package org.rawi.store.write;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rawi.reading.Actor;
import org.rawi.store.base.Keepable;
import org.rawi.store.merge.ActorNames;

/**
 * Finds which of the library's actors an article's actor is, or enters a new one. What it knows it remembers until
 * {@link #forget}.
 */
final class ActorBook {
    private final Connection connection;
    private final Map<String, Long> known = new HashMap<>();
    private long last;

    ActorBook(Connection connection) throws SQLException {
        this.connection = connection;
        forget();
    }

    /** Somebody else has written: nothing is known any more. */
    void forget() throws SQLException {
        known.clear();
        try (PreparedStatement query = connection.prepareStatement("SELECT coalesce(max(number), 0) FROM actor");
                ResultSet row = query.executeQuery()) {
            row.next();
            last = row.getLong(1);
        }
    }

    /** The number of an actor, or 0 for one that is not the same over articles: nameless ones, bare given names. */
    long number(Actor actor) throws SQLException {
        String folded = ActorNames.compared(actor);
        if (actor.register() == null && folded.isEmpty()) {
            return 0;
        }
        String identity = actor.register() == null
                ? ActorNames.kind(actor.type()) + ' ' + folded + ' ' + actor.country()
                : actor.register();
        Long number = known.get(identity);
        if (number == null) {
            number = found(actor, folded);
            known.put(identity, number);
        }
        return number;
    }

    private long found(Actor actor, String folded) throws SQLException {
        String register = actor.register();
        if (register != null) {
            Long number = byRegister(register);
            if (number != null) {
                return number;
            }
        }
        Long number = folded.isEmpty() ? null : byName(actor, folded);
        if (number == null) {
            return enter(actor, folded, false);
        }
        if (register != null) {
            tell(number, actor, register);
        }
        return number;
    }

    private @Nullable Long byRegister(String register) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT number FROM actor WHERE register = ?")) {
            query.setString(1, register);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? row.getLong(1) : null;
            }
        }
    }

    /**
     * The one actor of this name and kind that nothing speaks against; of several the one of whom exactly as much is known;
     * null when there is none.
     */
    private @Nullable Long byName(Actor actor, String folded) throws SQLException {
        Map<Long, Long> fitting = new LinkedHashMap<>();
        Long alike = null;
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT number, type, country, register, coalesce(same_as, number) FROM actor WHERE folded = ? ORDER BY number")) {
            query.setString(1, folded);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    String country = row.getString(3);
                    String register = row.getString(4);
                    if (ActorNames.kind(actor.type()).equals(ActorNames.kind(row.getString(2)))
                            && ActorNames.agree(actor.country(), country)
                            && ActorNames.agree(actor.register(), register)) {
                        fitting.putIfAbsent(row.getLong(5), row.getLong(1));
                        boolean same =
                                Objects.equals(actor.country(), country) && Objects.equals(actor.register(), register);
                        alike = alike == null && same ? Long.valueOf(row.getLong(1)) : alike;
                    }
                }
            }
        }
        return fitting.size() == 1 ? fitting.values().iterator().next() : alike;
    }

    private void tell(long number, Actor actor, String register) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "UPDATE actor SET register = ?, name_en = coalesce(name_en, ?), country = coalesce(country, ?)"
                        + " WHERE number = ?")) {
            update.setString(1, register);
            update.setString(2, actor.nameEn());
            update.setString(3, actor.country());
            update.setLong(4, number);
            update.executeUpdate();
        }
    }

    /**
     * Enters an actor whatever others there are.
     *
     * @param folded what it is found by from now on, empty for nothing
     * @param apart whether it is not who the register says
     */
    long enter(Actor actor, String folded, boolean apart) throws SQLException {
        long number = ++last;
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO actor (number, register, type, name, folded, name_en, country) VALUES (?, ?, ?, ?, ?, ?, ?)")) {
            insert.setLong(1, number);
            insert.setString(2, apart ? null : actor.register());
            insert.setString(3, actor.type().name());
            insert.setString(4, Keepable.of(actor.name()));
            insert.setString(5, folded);
            insert.setString(6, apart ? null : actor.nameEn());
            insert.setString(7, apart ? null : actor.country());
            insert.executeUpdate();
        }
        return number;
    }
}
