package org.rawi.arabic.actor;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.rawi.KnownActor;
import org.rawi.KnownKind;

/** A compiled register, read in place; see {@link RegisterBuilder} for its bytes. */
final class RegisterTable {
    static final int MAGIC = 0x52415249;

    private static final int FIELDS = 11;
    private static final KnownKind[] KINDS = KnownKind.values();

    private final ByteBuffer bytes;
    private final int size;
    private final int values;
    private final int postings;
    private final int entries;
    private final int count;
    private final int pool;

    RegisterTable(byte[] compiled) {
        bytes = ByteBuffer.wrap(compiled);
        if (compiled.length < 16 || bytes.getInt(0) != MAGIC) {
            throw new IllegalArgumentException("these bytes are no compiled register");
        }
        size = bytes.getInt(4);
        count = bytes.getInt(12);
        values = 16 + 8 * size;
        postings = values + 4 * size;
        entries = postings + 4 * bytes.getInt(8);
        pool = entries + 4 * FIELDS * count;
    }

    static RegisterTable of(List<KnownActor> actors) {
        RegisterBuilder builder = new RegisterBuilder();
        actors.forEach(builder::add);
        return new RegisterTable(builder.bytes());
    }

    static int slot(long key, int size) {
        return (int) (key ^ key >>> 29) & size - 1;
    }

    /** What stands under a row of words: 0 for nothing; else see {@link #longer} and {@link #posting}. */
    int value(long row) {
        int slot = slot(row, size);
        while (true) {
            int value = bytes.getInt(values + 4 * slot);
            if (value == 0 || bytes.getLong(16 + 8 * slot) == row) {
                return value;
            }
            slot = slot + 1 & size - 1;
        }
    }

    /** Whether some name is longer than the row. */
    static boolean longer(int value) {
        return (value & 1) != 0;
    }

    /** The first of the names under a value, or -1 when the row is no name. */
    static int posting(int value) {
        return (value >>> 1) - 1;
    }

    private int at(int posting) {
        return bytes.getInt(postings + 4 * posting);
    }

    int entry(int posting) {
        return at(posting) >>> 3;
    }

    NameRole role(int posting) {
        return NameRole.of(at(posting) >>> 1 & 3);
    }

    /** Whether no other entry has the same name behind this one. */
    boolean last(int posting) {
        return (at(posting) & 1) != 0;
    }

    int count() {
        return count;
    }

    KnownKind kind(int entry) {
        return KINDS[field(entry, 0)];
    }

    String id(int entry) {
        return string(field(entry, 1));
    }

    String name(int entry) {
        return string(field(entry, 2));
    }

    String country(int entry) {
        return string(field(entry, 6));
    }

    String sectors(int entry) {
        return string(field(entry, 7));
    }

    KnownActor actor(int entry) {
        return new KnownActor(
                id(entry),
                kind(entry),
                name(entry),
                list(field(entry, 3)),
                orNull(string(field(entry, 4))),
                orNull(string(field(entry, 5))),
                orNull(country(entry)),
                list(field(entry, 7)),
                list(field(entry, 8)).stream().map(KnownActor.Office::parse).toList(),
                list(field(entry, 9)),
                list(field(entry, 10)));
    }

    private static @org.jspecify.annotations.Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private List<String> list(int string) {
        String text = string(string);
        return text.isEmpty() ? List.of() : new ArrayList<>(Arrays.asList(text.split("\\|", -1)));
    }

    private int field(int entry, int field) {
        return bytes.getInt(entries + 4 * (FIELDS * entry + field));
    }

    private String string(int at) {
        int length = bytes.getShort(pool + at) & 0xFFFF;
        return new String(bytes.array(), pool + at + 2, length, StandardCharsets.UTF_8);
    }
}
