package org.rawi.store.write;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rawi.reading.Actor;
import org.rawi.store.base.Keepable;
import org.rawi.store.merge.ActorNames;

/**
 * Finds which of the library's actors an article's actor is, or enters a new one. What it has looked up it remembers until
 * {@link #forget}.
 */
final class ActorBook {
    private static final int AT_ONCE = 500;
    private static final int MOST_REMEMBERED = 200_000;

    private final Session session;
    private final Batches batches;
    private final Map<String, List<Entry>> byName = new HashMap<>();
    private final Map<String, Entry> byRegister = new HashMap<>();
    private final Set<String> askedNames = new HashSet<>();
    private final Set<String> askedRegisters = new HashSet<>();
    private long last;

    /** An actor of the library; {@code root} is the one it was merged into, else its own number. */
    private record Entry(
            long number,
            String type,
            @Nullable String country,
            @Nullable String register,
            long root) {}

    ActorBook(Session session, Batches batches) throws SQLException {
        this.session = session;
        this.batches = batches;
        forget();
    }

    /** Somebody else has written: nothing is known any more. */
    void forget() throws SQLException {
        clear();
        last = session.number("SELECT coalesce(max(number), 0) FROM actor");
    }

    private void clear() {
        byName.clear();
        byRegister.clear();
        askedNames.clear();
        askedRegisters.clear();
    }

    /** Looks up at once all that {@link #number} will be asked for. */
    void prepare(Collection<Actor> actors) throws SQLException {
        if (askedNames.size() + askedRegisters.size() > MOST_REMEMBERED) {
            batches.actors.send();
            clear();
        }
        Set<String> names = new HashSet<>();
        Set<String> registers = new HashSet<>();
        for (Actor actor : actors) {
            String folded = ActorNames.compared(actor);
            String register = actor.register();
            if (!folded.isEmpty() && askedNames.add(folded)) {
                names.add(folded);
            }
            if (register != null && askedRegisters.add(register)) {
                registers.add(register);
            }
        }
        ask("folded", List.copyOf(names));
        ask("register", List.copyOf(registers));
    }

    private void ask(String column, List<String> values) throws SQLException {
        for (int from = 0; from < values.size(); from += AT_ONCE) {
            List<String> some = values.subList(from, Math.min(from + AT_ONCE, values.size()));
            session.each(
                    "SELECT number, type, country, register, coalesce(same_as, number), folded FROM actor WHERE "
                            + column + " IN (?" + ", ?".repeat(some.size() - 1) + ") ORDER BY number",
                    row -> remember(entry(row), row.getString(6), column),
                    some.toArray());
        }
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(row.getLong(1), row.getString(2), row.getString(3), row.getString(4), row.getLong(5));
    }

    /** An entry that was asked for by its register is no answer yet to who else has its name. */
    private void remember(Entry entry, String folded, String askedBy) {
        if (askedBy.equals("folded")) {
            byName.computeIfAbsent(folded, unseen -> new ArrayList<>()).add(entry);
        }
        if (entry.register() != null) {
            byRegister.put(entry.register(), entry);
        }
    }

    /** The number of an actor, or 0 for one that is not the same over articles: nameless ones, bare given names. */
    long number(Actor actor) throws SQLException {
        String folded = ActorNames.compared(actor);
        String register = actor.register();
        if (register == null && folded.isEmpty()) {
            return 0;
        }
        prepare(List.of(actor));
        Entry known = register == null ? null : byRegister.get(register);
        if (known != null) {
            return known.number();
        }
        Entry named = folded.isEmpty() ? null : byName(actor, folded);
        if (named == null) {
            return enter(actor, folded, false);
        }
        if (register != null && named.register() == null) {
            tell(named, actor, folded, register);
        }
        return named.number();
    }

    /**
     * The one actor of this name and kind that nothing speaks against; of several the one of whom exactly as much is known;
     * null when there is none.
     */
    private @Nullable Entry byName(Actor actor, String folded) {
        Map<Long, Entry> fitting = new LinkedHashMap<>();
        Entry alike = null;
        for (Entry entry : byName.getOrDefault(folded, List.of())) {
            if (ActorNames.kind(actor.type()).equals(ActorNames.kind(entry.type()))
                    && ActorNames.agree(actor.country(), entry.country())
                    && ActorNames.agree(actor.register(), entry.register())) {
                fitting.putIfAbsent(entry.root(), entry);
                boolean same = Objects.equals(actor.country(), entry.country())
                        && Objects.equals(actor.register(), entry.register());
                alike = alike == null && same ? entry : alike;
            }
        }
        return fitting.size() == 1 ? fitting.values().iterator().next() : alike;
    }

    private void tell(Entry entry, Actor actor, String folded, String register) throws SQLException {
        batches.actors.send();
        session.execute(
                "UPDATE actor SET register = ?, name_en = coalesce(name_en, ?), country = coalesce(country, ?)"
                        + " WHERE number = ?",
                register,
                actor.nameEn(),
                actor.country(),
                entry.number());
        String country = entry.country() == null ? actor.country() : entry.country();
        Entry told = new Entry(entry.number(), entry.type(), country, register, entry.root());
        byName.getOrDefault(folded, new ArrayList<>()).replaceAll(each -> each.equals(entry) ? told : each);
        byRegister.put(register, told);
    }

    /**
     * Enters an actor whatever others there are.
     *
     * @param folded what it is found by from now on, empty for nothing
     * @param apart whether it is not who the register says
     */
    long enter(Actor actor, String folded, boolean apart) throws SQLException {
        long number = ++last;
        Entry entry = new Entry(
                number, actor.type().name(), apart ? null : actor.country(), apart ? null : actor.register(), number);
        batches.actors
                .number(number)
                .text(entry.register())
                .text(entry.type())
                .text(Keepable.of(actor.name()))
                .text(folded)
                .text(apart ? null : Keepable.orNull(actor.nameEn()))
                .text(entry.country())
                .row();
        if (!folded.isEmpty()) {
            byName.computeIfAbsent(folded, unseen -> new ArrayList<>()).add(entry);
        }
        if (entry.register() != null) {
            byRegister.put(entry.register(), entry);
        }
        return number;
    }
}
