package org.rawi.arabic.actor;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rawi.KnownActor;

/**
 * Compiles entries into the bytes a {@link RegisterTable} reads in place: magic and counts; the hash table of name rows
 * (keys, then values); postings; entries; strings.
 */
final class RegisterBuilder {
    private static final String SERVANT = "عبد ال";

    private final Map<Long, Set<Integer>> postings = new HashMap<>();
    private final Set<Long> prefixes = new LinkedHashSet<>();
    private final List<int[]> entries = new ArrayList<>();
    private final ByteArrayOutputStream pool = new ByteArrayOutputStream();
    private final Map<String, Integer> strings = new HashMap<>();

    RegisterBuilder() {
        string("");
    }

    /** Adds an entry; one added later stands behind one added earlier where they share a name. */
    void add(KnownActor actor) {
        int entry = entries.size();
        StringBuilder offices = new StringBuilder();
        for (KnownActor.Office office : actor.offices()) {
            offices.append(offices.length() == 0 ? "" : "|")
                    .append(office.code() + ':' + office.body() + '@' + office.from() + ".." + office.to());
        }
        entries.add(new int[] {
            actor.kind().ordinal(),
            string(actor.id()),
            string(actor.name()),
            string(String.join("|", actor.variants())),
            string(actor.nameEn()),
            string(actor.gender()),
            string(actor.country()),
            string(String.join("|", actor.sectors())),
            string(offices.toString()),
            string(String.join("|", actor.capitals())),
            string(String.join("|", actor.nisbas()))
        });
        name(actor.name(), entry, NameRole.NAME);
        actor.variants().forEach(name -> name(name, entry, NameRole.NAME));
        actor.capitals().forEach(name -> name(name, entry, NameRole.CAPITAL));
        actor.nisbas().forEach(name -> name(name, entry, NameRole.NISBA));
    }

    private int string(@Nullable String text) {
        return strings.computeIfAbsent(text == null ? "" : text, unknown -> {
            int at = pool.size();
            try {
                new DataOutputStream(pool).writeUTF(unknown);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return at;
        });
    }

    private void name(String name, int entry, NameRole role) {
        row(name, entry, role);
        if (name.contains(SERVANT)) {
            row(name.replace(SERVANT, SERVANT.replace(" ", "")), entry, role);
        }
        String servant = SERVANT.replace(" ", "");
        if (name.startsWith(servant) || name.contains(' ' + servant)) {
            row(name.replace(servant, SERVANT), entry, role);
        }
    }

    private void row(String name, int entry, NameRole role) {
        long key = NameKeys.START;
        for (String word : name.replace("-", " ").split(" ", -1)) {
            if (key != NameKeys.START) {
                prefixes.add(key);
            }
            key = NameKeys.join(key, NameKeys.word(word));
        }
        postings.computeIfAbsent(key, unknown -> new LinkedHashSet<>()).add(entry << 2 | role.ordinal());
    }

    /** The compiled register. */
    byte[] bytes() {
        Set<Long> rows = new LinkedHashSet<>(postings.keySet());
        rows.addAll(prefixes);
        int size = Integer.highestOneBit(Math.max(rows.size() + rows.size() / 2, 4)) << 1;
        long[] keys = new long[size];
        int[] values = new int[size];
        List<Integer> lists = new ArrayList<>();
        for (long row : rows) {
            int slot = RegisterTable.slot(row, size);
            while (values[slot] != 0) {
                slot = slot + 1 & size - 1;
            }
            keys[slot] = row;
            values[slot] = list(postings.get(row), lists) << 1 | (prefixes.contains(row) ? 1 : 0);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(RegisterTable.MAGIC);
            out.writeInt(size);
            out.writeInt(lists.size());
            out.writeInt(entries.size());
            for (long key : keys) {
                out.writeLong(key);
            }
            for (int value : values) {
                out.writeInt(value);
            }
            for (int posting : lists) {
                out.writeInt(posting);
            }
            for (int[] entry : entries) {
                for (int field : entry) {
                    out.writeInt(field);
                }
            }
            pool.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Writes a list of postings, the last marked by its lowest bit; one more than its index, or 0 for no list. */
    private static int list(@Nullable Set<Integer> found, List<Integer> lists) {
        if (found == null) {
            return 0;
        }
        int start = lists.size();
        int left = found.size();
        for (int posting : found) {
            lists.add(posting << 1 | (--left == 0 ? 1 : 0));
        }
        return start + 1;
    }
}
