package org.rawi.arabic.grammar;

import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.rawi.arabic.morphology.Form;
import org.rawi.arabic.morphology.Words;

/**
 * What a grammar's tests say of one word form, or of a mark, number or the like: the rules it can trigger, and the tests it
 * passes, a bit each. Found out once; which tests a form passes depends on the analysis that was chosen.
 */
final class Symbols {
    private final int[] triggers;
    private final List<Check> checks;
    private final @Nullable Form form;
    private final AtomicReferenceArray<long @Nullable []> passed;

    private Symbols(
            int[] triggers, List<Check> checks, @Nullable Form form, AtomicReferenceArray<long @Nullable []> passed) {
        this.triggers = triggers;
        this.checks = checks;
        this.form = form;
        this.passed = passed;
    }

    /** Of a word form. */
    static Symbols of(Form form, List<CompiledRule> rules, List<Check> checks) {
        boolean[] fit = new boolean[checks.size()];
        for (int i = 0; i < fit.length; i++) {
            for (int j = 0; j < form.count() && !fit[i]; j++) {
                fit[i] = checks.get(i).word(form.analysis(j), form);
            }
        }
        return new Symbols(triggers(rules, fit), checks, form, new AtomicReferenceArray<>(form.count()));
    }

    /** Of a token that is no Arabic word. */
    static Symbols of(Words words, int token, List<CompiledRule> rules, List<Check> checks) {
        boolean[] fit = new boolean[checks.size()];
        for (int i = 0; i < fit.length; i++) {
            fit[i] = checks.get(i).other(words, token);
        }
        AtomicReferenceArray<long @Nullable []> passed = new AtomicReferenceArray<>(1);
        passed.set(0, bits(fit));
        return new Symbols(triggers(rules, fit), checks, null, passed);
    }

    private static int[] triggers(List<CompiledRule> rules, boolean[] fit) {
        int count = 0;
        int[] triggers = new int[rules.size()];
        for (int i = 0; i < triggers.length; i++) {
            if (fit[rules.get(i).trigger()]) {
                triggers[count++] = i;
            }
        }
        return java.util.Arrays.copyOf(triggers, count);
    }

    /** The rules whose trigger some analysis passes, in order. */
    int[] triggers() {
        return triggers;
    }

    /** The tests that are passed where an analysis was chosen. */
    long[] passed(int chosen) {
        long[] known = passed.get(chosen);
        if (known == null) {
            known = select(chosen);
            passed.set(chosen, known);
        }
        return known;
    }

    private long[] select(int chosen) {
        boolean[] fit = new boolean[checks.size()];
        for (int i = 0; form != null && i < fit.length; i++) {
            fit[i] = checks.get(i).holds(form, chosen);
        }
        return bits(fit);
    }

    private static long[] bits(boolean[] fit) {
        long[] bits = new long[(fit.length + Long.SIZE - 1) / Long.SIZE];
        for (int i = 0; i < fit.length; i++) {
            bits[i / Long.SIZE] |= fit[i] ? 1L << i : 0;
        }
        return bits;
    }

    /** Whether a test is among those passed. */
    static boolean has(long[] passed, int check) {
        return (passed[check >> 6] >>> check & 1) != 0;
    }
}
