package org.rawi.arabic.lexicon;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a layer's lexicon says of dictionary entries, each found out once and then found by the entry's number. Words that
 * were guessed are asked about anew. Safe for any number of threads.
 *
 * <p>An entry and what was found out stand side by side, so that asking waits for memory once.
 *
 * @param <T> what is found out, immutable
 */
public final class LemmaTable<T> {
    /** More than a dictionary has entries: they are numbered in sixteen bits. */
    private static final int MOST = 1 << 16;

    private final Function<Lexeme, T> finding;

    /** At twice an entry's number the entry, since others of the same number may come from another dictionary; behind it its finding. */
    private final AtomicReferenceArray<@Nullable Object> cells = new AtomicReferenceArray<>(MOST * 2);

    /**
     * An empty table.
     *
     * @param finding what is found out: a function of the entry alone
     */
    public LemmaTable(Function<Lexeme, T> finding) {
        this.finding = finding;
    }

    /** What is known of an entry. */
    @SuppressWarnings({"unchecked", "NullAway"}) // the cell behind an entry holds what was found out about it
    public T of(Lexeme lexeme) {
        int cell = lexeme.id() * 2;
        return cell >= 0 && cell < MOST * 2 && cells.getAcquire(cell) == lexeme
                ? (T) cells.getPlain(cell + 1)
                : find(lexeme, cell);
    }

    private T find(Lexeme lexeme, int cell) {
        T found = finding.apply(lexeme);
        if (cell >= 0 && cell < MOST * 2) {
            keep(lexeme, cell, found);
        }
        return found;
    }

    /** What is kept once stays: a reader that sees the entry sees its finding. */
    private synchronized void keep(Lexeme lexeme, int cell, T found) {
        if (cells.getPlain(cell) == null) {
            cells.setPlain(cell + 1, found);
            cells.setRelease(cell, lexeme);
        }
    }
}
