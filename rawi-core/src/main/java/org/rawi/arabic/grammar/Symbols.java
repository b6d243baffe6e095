package org.rawi.arabic.grammar;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.arabic.morphology.Form;
import org.rawi.arabic.morphology.Words;

/**
 * What a grammar's tests say of one reading of a word form, or of a mark, number or the like: the rules it triggers, and the
 * tests it passes, a bit each.
 */
final class Symbols {
    private final int[] triggers;
    private final long[] passed;

    private Symbols(int[] triggers, long[] passed) {
        this.triggers = triggers;
        this.passed = passed;
    }

    /** Of each reading of a word form that its context may choose. */
    static Symbols[] of(Form form, List<CompiledRule> rules, List<Check> checks) {
        Symbols[] readings = new Symbols[form.count()];
        for (int chosen = 0; chosen < readings.length; chosen++) {
            boolean[] fit = new boolean[checks.size()];
            for (int i = 0; i < fit.length; i++) {
                fit[i] = checks.get(i).holds(form, chosen);
            }
            readings[chosen] = new Symbols(triggers(rules, fit), bits(fit));
        }
        return readings;
    }

    /** Of a token that is no Arabic word. */
    static Symbols of(Words words, int token, List<CompiledRule> rules, List<Check> checks) {
        boolean[] fit = new boolean[checks.size()];
        for (int i = 0; i < fit.length; i++) {
            fit[i] = checks.get(i).other(words, token);
        }
        return new Symbols(triggers(rules, fit), bits(fit));
    }

    private static int[] triggers(List<CompiledRule> rules, boolean[] fit) {
        int count = 0;
        int[] triggers = new int[rules.size()];
        for (int i = 0; i < triggers.length; i++) {
            if (fit[rules.get(i).trigger()]) {
                triggers[count++] = i;
            }
        }
        return Arrays.copyOf(triggers, count);
    }

    private static long[] bits(boolean[] fit) {
        long[] bits = new long[(fit.length + Long.SIZE - 1) / Long.SIZE];
        for (int i = 0; i < fit.length; i++) {
            bits[i / Long.SIZE] |= fit[i] ? 1L << i : 0;
        }
        return bits;
    }

    /** The rules it triggers, in order. */
    int[] triggers() {
        return triggers;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Symbols symbols
                && Arrays.equals(passed, symbols.passed)
                && Arrays.equals(triggers, symbols.triggers);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(passed);
    }

    /** Whether it passes a test. */
    boolean passes(int check) {
        return (passed[check >> 6] >>> check & 1) != 0;
    }
}
