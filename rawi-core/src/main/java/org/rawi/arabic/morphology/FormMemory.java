package org.rawi.arabic.morphology;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a layer finds out about word forms, each once: found by the form's number, without a lock. Forms that are not kept
 * are asked about anew, so memory stays bounded and results the same. Safe for any number of threads.
 */
public final class FormMemory<T extends @Nullable Object> {
    private final Function<Form, T> finding;
    private final AtomicReferenceArray<@Nullable Entry<T>> entries = new AtomicReferenceArray<>(FormTable.MOST);

    /** A form with its finding; the form, since others of the same number may come from another dictionary. */
    private record Entry<T extends @Nullable Object>(Form form, T value) {}

    /**
     * An empty memory.
     *
     * @param finding what is found out: a function of the form alone
     */
    public FormMemory(Function<Form, T> finding) {
        this.finding = finding;
    }

    /** What is known of a form. */
    public T of(Form form) {
        int number = form.number();
        if (number < 0) {
            return finding.apply(form);
        }
        Entry<T> entry = entries.get(number);
        if (entry == null || entry.form != form) {
            entry = new Entry<>(form, finding.apply(form));
            entries.set(number, entry);
        }
        return entry.value;
    }
}
