package org.rawi.arabic.morphology;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a layer finds out about word forms, each once: found by the form's number, without a lock. Forms that are not kept
 * are asked about anew, so memory stays bounded and results the same. Safe for any number of threads.
 *
 * <p>A form and its finding stand side by side, so that asking about a form that was not met for a while waits for memory
 * once; and low numbers are frequent words, which share what the processor holds.
 */
public final class FormMemory<T extends @Nullable Object> {
    private final Function<Form, T> finding;

    /** At twice a form's number the form, since others of the same number may come from another dictionary; behind it its finding. */
    private final AtomicReferenceArray<@Nullable Object> cells = new AtomicReferenceArray<>(FormTable.MOST * 2);

    /**
     * An empty memory.
     *
     * @param finding what is found out: a function of the form alone
     */
    public FormMemory(Function<Form, T> finding) {
        this.finding = finding;
    }

    /** What is known of a form. */
    @SuppressWarnings({"unchecked", "NullAway"}) // the cell behind a form holds what was found out about it
    public T of(Form form) {
        int cell = form.number() * 2;
        return cell >= 0 && cells.getAcquire(cell) == form ? (T) cells.getPlain(cell + 1) : find(form, cell);
    }

    private T find(Form form, int cell) {
        T found = finding.apply(form);
        if (cell >= 0) {
            keep(form, cell, found);
        }
        return found;
    }

    /** What is kept once stays: a reader that sees the form sees its finding. */
    private synchronized void keep(Form form, int cell, T found) {
        if (cells.getPlain(cell) == null) {
            cells.setPlain(cell + 1, found);
            cells.setRelease(cell, form);
        }
    }
}
