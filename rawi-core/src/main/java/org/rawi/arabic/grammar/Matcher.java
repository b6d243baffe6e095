package org.rawi.arabic.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.arabic.morphology.Words;

/**
 * Runs a grammar over one text. A rule's automaton starts at its trigger; of several ways to match, the longest counts, and
 * of equally long ones that of the first alternative. Not thread-safe.
 */
public final class Matcher {
    private static final int WINDOW = 160;
    private static final int STEPS = 20_000;

    private final Grammar grammar;
    private final Words words;
    private final Spans spans;

    private int[] seen = new int[0];
    private int stamp;
    private int steps;
    private int[] bounds = new int[0];
    private int[] best = new int[0];
    private int bestEnd;
    private int origin;
    private int low;
    private int high;

    Matcher(Grammar grammar, Words words, Spans spans) {
        this.grammar = grammar;
        this.words = words;
        this.spans = spans;
    }

    /** Every rule that fires with its trigger at a token, inside the tokens {@code low} to {@code high}, by rule order. */
    public List<Match> at(int token, int low, int high) {
        int[] rules = grammar.triggeredBy(words, token);
        if (rules.length == 0) {
            return List.of();
        }
        this.low = low;
        this.high = high;
        List<Match> matches = new ArrayList<>(2);
        for (int index : rules) {
            Match match = run(grammar.rule(index), token);
            if (match != null) {
                matches.add(match);
            }
        }
        return matches;
    }

    private @Nullable Match run(CompiledRule rule, int token) {
        bounds = fresh(rule);
        int end = pass(rule.after(), token, false);
        if (end < 0) {
            return null;
        }
        bounds = best;
        int start = rule.before().size() == 1 ? token : pass(rule.before(), token, true);
        if (start < 0) {
            return null;
        }
        return new Match(
                rule.rule(), token, start, end, rule.names(), rule.before().size() == 1 ? bounds : best);
    }

    private static int[] fresh(CompiledRule rule) {
        int[] bounds = new int[rule.names().length * 2];
        Arrays.fill(bounds, -1);
        return bounds;
    }

    private int pass(Program program, int from, boolean backwards) {
        int cells = program.size() * WINDOW;
        if (seen.length < cells) {
            seen = new int[cells];
            stamp = 0;
        }
        stamp++;
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
            int distance = Math.abs(at - origin);
            if (distance >= WINDOW || ++steps > STEPS || seen[pc * WINDOW + distance] == stamp) {
                return;
            }
            seen[pc * WINDOW + distance] = stamp;
            int[] instruction = program.at(pc);
            switch (instruction[0]) {
                case Program.TEST -> {
                    int token = backwards ? at - 1 : at;
                    if (token < low
                            || token >= high
                            || !program.check(instruction[1]).holds(words, token)) {
                        return;
                    }
                    at += backwards ? -1 : 1;
                    pc++;
                }
                case Program.SPAN -> {
                    span(program, pc, instruction[1], at, backwards);
                    return;
                }
                case Program.SPLIT -> {
                    walk(program, instruction[1], at, backwards);
                    pc = instruction[2];
                }
                case Program.JUMP -> pc = instruction[1];
                case Program.SAVE -> {
                    int old = bounds[instruction[1]];
                    bounds[instruction[1]] = at;
                    walk(program, pc + 1, at, backwards);
                    bounds[instruction[1]] = old;
                    return;
                }
                default -> {
                    finish(at);
                    return;
                }
            }
        }
    }

    private void span(Program program, int pc, int type, int at, boolean backwards) {
        for (int nth = 0; ; nth++) {
            int next = backwards ? spans.start(type, at, nth) : spans.end(type, at, nth);
            if (next == Spans.NONE) {
                return;
            }
            if (next >= low && next <= high) {
                walk(program, pc + 1, next, backwards);
            }
        }
    }

    private void finish(int at) {
        if (bestEnd < 0 || Math.abs(at - origin) > Math.abs(bestEnd - origin)) {
            bestEnd = at;
            best = bounds.clone();
        }
    }
}
