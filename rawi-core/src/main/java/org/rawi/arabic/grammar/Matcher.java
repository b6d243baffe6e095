package org.rawi.arabic.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.arabic.morphology.Words;

/**
 * Runs a grammar over one text. A rule's automaton starts at its trigger; of several ways to match, the one
 * whose content starts soonest counts, else the longest, and
 * of equally long ones that of the first alternative. Not thread-safe.
 */
public final class Matcher {
    /** How far from its trigger a match can reach, in tokens. */
    static final int WINDOW = 160;

    private static final int STEPS = 20_000;

    private final Grammar grammar;
    private final SpanMemory ahead;
    private final SpanMemory behind;
    private final StretchMemory stretches;
    private final Symbols[] symbols;

    /** For each test, the token from which on it was looked for, and the one it was found at or not up to. */
    private final int[] soughtFrom;

    private final int[] soughtTo;

    /** Where the automaton was already, a bit for each instruction at each distance from its origin. */
    private long[] seen = new long[0];

    /** Behind the last word of {@link #seen} that has a bit set. */
    private int seenEnd;

    private int steps;
    private int slots;
    private int opening;
    private int[] bounds = new int[0];
    private int[] best = new int[0];
    private int bestEnd;
    private int origin;
    private int low;
    private int high;
    private int near;

    Matcher(Grammar grammar, Words words, Spans spans) {
        this.grammar = grammar;
        ahead = new SpanMemory(spans, grammar.spanTypes().size(), words.count(), false);
        behind = new SpanMemory(spans, grammar.spanTypes().size(), words.count(), true);
        stretches = new StretchMemory(grammar.stretches(), new Steps());
        symbols = grammar.symbols(words);
        soughtFrom = new int[grammar.checks()];
        soughtTo = new int[grammar.checks()];
    }

    /** Every rule that fires with its trigger at a token, inside the tokens {@code low} to {@code high}, by rule order. */
    public List<Match> at(int token, int low, int high) {
        return at(token, low, high, high);
    }

    /** The same where every single token that a rule asks for must stand before {@code end}, the end of the sentence. */
    public List<Match> at(int token, int low, int end, int high) {
        int[] rules = symbols[token].triggers();
        if (rules.length == 0) {
            return List.of();
        }
        this.low = low;
        near = end;
        if (high != this.high) {
            this.high = high;
            stretches.clear();
        }
        List<Match> matches = new ArrayList<>(2);
        for (int index : rules) {
            Match match = run(grammar.rule(index), token);
            if (match != null) {
                matches.add(match);
            }
        }
        return matches;
    }

    private boolean passes(int token, int check) {
        return symbols[token].passes(check);
    }

    private @Nullable Match run(CompiledRule rule, int token) {
        if (!passes(token, rule.trigger()) || !within(rule.after().needed(), token)) {
            return null;
        }
        slots = rule.names().length * 2;
        if (bounds.length < slots) {
            bounds = new int[slots];
        }
        Arrays.fill(bounds, 0, slots, -1);
        opening = rule.opening();
        int end = pass(rule.after(), token, false);
        if (end < 0) {
            return null;
        }
        if (rule.before().isEmpty()) {
            return new Match(rule.rule(), token, token, end, rule.names(), best);
        }
        System.arraycopy(best, 0, bounds, 0, slots);
        int start = pass(rule.before(), token, true);
        return start < 0 ? null : new Match(rule.rule(), token, start, end, rule.names(), best);
    }

    /** Whether for each of these tests some token from here on passes it, as far as the automaton can reach. */
    private boolean within(int[] needed, int token) {
        int end = Math.min(near, token + WINDOW);
        for (int check : needed) {
            if (next(check, token, end) >= end) {
                return false;
            }
        }
        return true;
    }

    /** The first token from {@code from} on that passes a test, or a number not below {@code end}. */
    private int next(int check, int from, int end) {
        int at = soughtTo[check];
        if (from < soughtFrom[check] || from > at) {
            soughtFrom[check] = from;
            at = from;
        }
        while (at < end && !passes(at, check)) {
            at++;
        }
        soughtTo[check] = at;
        return at;
    }

    private int pass(Program program, int from, boolean backwards) {
        int cells = program.size() * WINDOW / Long.SIZE + 1;
        if (seen.length < cells) {
            seen = new long[cells];
        } else {
            Arrays.fill(seen, 0, seenEnd, 0);
        }
        seenEnd = 0;
        steps = 0;
        bestEnd = -1;
        origin = from;
        walk(program, 0, from, backwards);
        return bestEnd;
    }

    private void walk(Program program, int start, int from, boolean backwards) {
        int pc = start;
        int at = from;
        while (true) {
            int distance = backwards ? origin - at : at - origin;
            if (distance >= WINDOW || ++steps > STEPS) {
                return;
            }
            int cell = distance * program.size() + pc;
            if (!enter(cell)) {
                return;
            }
            switch (program.operation(pc)) {
                case Program.TEST -> {
                    int token = backwards ? at - 1 : at;
                    if (token < low || token >= high || !passes(token, program.first(pc))) {
                        return;
                    }
                    at += backwards ? -1 : 1;
                    pc++;
                }
                case Program.SPAN -> {
                    span(program, pc, at, backwards);
                    return;
                }
                case Program.SPLIT -> {
                    walk(program, program.first(pc), at, backwards);
                    pc = program.second(pc);
                }
                case Program.STRETCH -> {
                    for (int end : stretches.ends(program.first(pc), at)) {
                        walk(program, pc + 1, end, backwards);
                    }
                    return;
                }
                case Program.JUMP -> pc = program.first(pc);
                case Program.SAVE -> {
                    int slot = program.first(pc);
                    int old = bounds[slot];
                    bounds[slot] = at;
                    walk(program, pc + 1, at, backwards);
                    bounds[slot] = old;
                    return;
                }
                default -> {
                    finish(at);
                    return;
                }
            }
        }
    }

    /** Whether the automaton comes to a place for the first time. */
    private boolean enter(int cell) {
        int at = cell / Long.SIZE;
        if ((seen[at] >>> cell & 1) != 0) {
            return false;
        }
        seen[at] |= 1L << cell;
        seenEnd = Math.max(seenEnd, at + 1);
        return true;
    }

    private void span(Program program, int pc, int at, boolean backwards) {
        SpanMemory spans = backwards ? behind : ahead;
        for (int nth = 0; ; nth++) {
            int next = spans.at(program.first(pc), at, nth);
            if (next == Spans.NONE) {
                return;
            }
            if (next >= low && next <= high) {
                walk(program, pc + 1, next, backwards);
            }
        }
    }

    private void finish(int at) {
        if (bestEnd < 0 || better(at)) {
            bestEnd = at;
            best = Arrays.copyOf(bounds, slots);
        }
    }

    /** Whether a match that ends at a token is preferred to the best so far: its content starts sooner, or it is longer. */
    private boolean better(int at) {
        if (opening >= 0 && bounds[opening] != best[opening] && bounds[opening] >= 0 && best[opening] >= 0) {
            return bounds[opening] < best[opening];
        }
        return Math.abs(at - origin) > Math.abs(bestEnd - origin);
    }

    /** The text as a repeated part sees it. */
    private final class Steps implements StretchMemory.Steps {
        @Override
        public boolean passes(int token, int check) {
            return Matcher.this.passes(token, check);
        }

        @Override
        public int end(int type, int token, int nth) {
            return ahead.at(type, token, nth);
        }

        @Override
        public int high() {
            return high;
        }
    }
}
