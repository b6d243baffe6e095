package org.rawi.arabic.actor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.KnownActor;
import org.rawi.KnownKind;
import org.rawi.arabic.morphology.Words;
import org.rawi.arabic.text.TokenKind;

/**
 * Who is who in the world: names to entries. It has the entries that ship with the library and those of a user, which win:
 * where a user's entry has a name, no other has it. Safe for any number of threads.
 */
public final class Register {
    /** The compiled register beside this class, written by the build. */
    public static final String RESOURCE = "register.bin";

    private final RegisterTable shipped;
    private final @Nullable RegisterTable users;
    private final OfficeIndex offices;
    /** Entries made so far; a race makes one twice, alike. */
    private final @Nullable KnownActor[] made;

    /**
     * A name found in a text.
     *
     * @param end token behind its last word
     * @param entry number of the entry
     */
    record Hit(int end, int entry, NameRole role, boolean shared) {}

    private Register(RegisterTable shipped, @Nullable RegisterTable users) {
        this.shipped = shipped;
        this.users = users;
        offices = new OfficeIndex(this);
        made = new @Nullable KnownActor[count()];
    }

    /** The register that ships with the library. */
    public static Register load() {
        return new Register(table(), null);
    }

    /** The register that ships with the library, with a user's entries before it. */
    public static Register with(List<KnownActor> actors) {
        return new Register(table(), RegisterTable.of(actors));
    }

    private static RegisterTable table() {
        try (InputStream in = Register.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(RESOURCE + " is missing: it is written when the classes are compiled");
            }
            return new RegisterTable(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Leaves of the tokens marked those that some name may start at. The table is asked for all of them in a row: it is
     * larger than what the processor holds, and waiting for many answers at once takes little longer than for one.
     */
    void opening(Words words, boolean[] marked) {
        long[] rows = new long[marked.length * 2];
        for (int token = 0; token < marked.length; token++) {
            marked[token] &=
                    words.tokens().is(token, TokenKind.WORD) || words.tokens().is(token, TokenKind.FOREIGN);
            if (marked[token]) {
                boolean cut = words.stemStart(token) > words.tokens().start(token);
                rows[2 * token] = NameKeys.join(NameKeys.START, NameKeys.word(words, token));
                rows[2 * token + 1] = cut ? NameKeys.join(NameKeys.START, NameKeys.whole(words, token)) : 0;
            }
        }
        for (int token = 0; token < marked.length; token++) {
            marked[token] = marked[token] && (opens(rows[2 * token]) || opens(rows[2 * token + 1]));
        }
    }

    private boolean opens(long row) {
        return row != 0 && (shipped.value(row) != 0 || users != null && users.value(row) != 0);
    }

    /** The longest name that starts at a token, or null. */
    @Nullable
    Hit longest(Words words, int token) {
        Hit found = users == null ? null : longest(users, words, token);
        Hit other = longest(shipped, words, token);
        return found != null && (other == null || found.end() >= other.end()) ? found : other;
    }

    private @Nullable Hit longest(RegisterTable table, Words words, int token) {
        if (!words.tokens().is(token, TokenKind.WORD) && !words.tokens().is(token, TokenKind.FOREIGN)) {
            return null;
        }
        Hit hit = from(table, words, token, NameKeys.word(words, token));
        boolean cut = words.stemStart(token) > words.tokens().start(token);
        return hit == null && cut ? from(table, words, token, NameKeys.whole(words, token)) : hit;
    }

    private @Nullable Hit from(RegisterTable table, Words words, int token, long first) {
        long row = NameKeys.join(NameKeys.START, first);
        int value = table.value(row);
        int best = -1;
        int end = token;
        int at = token + 1;
        while (value != 0) {
            if (RegisterTable.posting(value) >= 0) {
                best = RegisterTable.posting(value);
                end = at;
            }
            if (words.tokens().isMark(at, '-') && RegisterTable.longer(value)) {
                at++;
            }
            if (!RegisterTable.longer(value)
                    || !words.tokens().is(at, TokenKind.WORD) && !words.tokens().is(at, TokenKind.NUMBER)) {
                break;
            }
            row = NameKeys.join(row, NameKeys.whole(words, at));
            value = table.value(row);
            at++;
        }
        return best < 0 ? null : hit(table, best, end);
    }

    private Hit hit(RegisterTable table, int posting, int end) {
        int offset = table == shipped || users == null ? users == null ? 0 : users.count() : 0;
        return new Hit(end, table.entry(posting) + offset, table.role(posting), !table.last(posting));
    }

    /** The person who bears exactly the name that some tokens are, or -1. */
    int person(Words words, int start, int end) {
        return named(words, start, end, KnownKind.PERSON);
    }

    /** The first entry of a kind that bears exactly the name that some tokens are, or -1. */
    int named(Words words, int start, int end, KnownKind kind) {
        long row = NameKeys.START;
        for (int i = start; i < end; i++) {
            if (words.tokens().is(i, TokenKind.WORD)) {
                row = NameKeys.join(row, NameKeys.word(words, i));
            }
        }
        return entry(row, kind);
    }

    private int entry(long row, KnownKind kind) {
        for (RegisterTable table : users == null ? List.of(shipped) : List.of(users, shipped)) {
            int value = table.value(row);
            int posting = value == 0 ? -1 : RegisterTable.posting(value);
            while (posting >= 0) {
                int entry = table.entry(posting);
                if (table.kind(entry) == kind && table.role(posting) == NameRole.NAME) {
                    return table == shipped && users != null ? entry + users.count() : entry;
                }
                posting = table.last(posting) ? -1 : posting + 1;
            }
        }
        return -1;
    }

    /** The first entry of a kind with exactly this name, or -1; {@code name} is folded here. */
    int find(String name, KnownKind kind) {
        long row = NameKeys.START;
        for (String word : name.split(" ", -1)) {
            row = NameKeys.join(row, NameKeys.word(word));
        }
        return entry(row, kind);
    }

    /** The first entry of a kind with exactly this name, or null. */
    public @Nullable KnownActor known(String name, KnownKind kind) {
        int entry = find(name, kind);
        return entry < 0 ? null : actor(entry);
    }

    /** The state one of whose adjectives of nationality this is (masculine, no article), or -1. */
    int nation(String nisba) {
        long row = NameKeys.join(NameKeys.START, NameKeys.word(nisba));
        for (RegisterTable table : users == null ? List.of(shipped) : List.of(users, shipped)) {
            int value = table.value(row);
            int posting = value == 0 ? -1 : RegisterTable.posting(value);
            while (posting >= 0) {
                if (table.role(posting) == NameRole.NISBA) {
                    int entry = table.entry(posting);
                    return table == shipped && users != null ? entry + users.count() : entry;
                }
                posting = table.last(posting) ? -1 : posting + 1;
            }
        }
        return -1;
    }

    /** The holder of an office on a day, or -1; see {@link OfficeIndex}. */
    int holder(String code, String body, @Nullable String day) {
        return offices.holder(code, body, day);
    }

    /** How many entries there are. */
    public int count() {
        return shipped.count() + (users == null ? 0 : users.count());
    }

    private RegisterTable table(int entry) {
        return users != null && entry < users.count() ? users : shipped;
    }

    private int local(int entry) {
        return users != null && entry >= users.count() ? entry - users.count() : entry;
    }

    KnownKind kind(int entry) {
        return table(entry).kind(local(entry));
    }

    /** The entry's id. */
    public String id(int entry) {
        return table(entry).id(local(entry));
    }

    String country(int entry) {
        return table(entry).country(local(entry));
    }

    /** Everything known of an entry. */
    public KnownActor actor(int entry) {
        KnownActor known = made[entry];
        if (known == null) {
            known = table(entry).actor(local(entry));
            made[entry] = known;
        }
        return known;
    }

    /** Every entry, a user's first. */
    public List<KnownActor> all() {
        List<KnownActor> all = new ArrayList<>();
        for (int entry = 0; entry < count(); entry++) {
            all.add(actor(entry));
        }
        return all;
    }
}
