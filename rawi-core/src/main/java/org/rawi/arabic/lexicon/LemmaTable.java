package org.rawi.arabic.lexicon;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a layer's lexicon says of dictionary entries, each found out once and then found by the entry's number. Words that
 * were guessed are asked about anew. Safe for any number of threads.
 *
 * @param <T> what is found out, immutable
 */
public final class LemmaTable<T> {
    /** More than a dictionary has entries: they are numbered in sixteen bits. */
    private static final int MOST = 1 << 16;

    private final Function<Lexeme, T> finding;
    private final @Nullable Entry<T>[] entries;

    /** An entry with its finding; the entry, since others of the same number may come from another dictionary. */
    private record Entry<T>(Lexeme lexeme, T value) {}

    /**
     * An empty table.
     *
     * @param finding what is found out: a function of the entry alone
     */
    @SuppressWarnings({"unchecked", "rawtypes"})
    public LemmaTable(Function<Lexeme, T> finding) {
        this.finding = finding;
        entries = new Entry[MOST];
    }

    /** What is known of an entry. */
    public T of(Lexeme lexeme) {
        int id = lexeme.id();
        if (id < 0 || id >= MOST) {
            return finding.apply(lexeme);
        }
        Entry<T> entry = entries[id];
        if (entry == null || entry.lexeme != lexeme) {
            entry = new Entry<>(lexeme, finding.apply(lexeme));
            entries[id] = entry;
        }
        return entry.value;
    }
}
