package org.rawi.arabic.grammar;

import java.util.Arrays;
import java.util.List;
import org.rawi.arabic.grammar.Stretches.Stretch;

/**
 * Where the repeated parts that start at a token can end, worked out once for all rules that ask near the place a matcher is
 * at: every end, the one of most repetitions first, down to the token itself. Not thread-safe.
 */
final class StretchMemory {
    private static final int PLACES = SpanMemory.MOST_PLACES;
    private static final int REACH = Matcher.WINDOW;

    private final List<Stretch> stretches;
    private final Steps steps;
    private final int[][] places;
    private final int[][][] known;
    private int[] ends = new int[16];
    private int count;
    private int origin;
    private final boolean[] visited = new boolean[REACH];

    /** What a text says of tests and spans. */
    interface Steps {
        /** Whether a token that may be looked at passes a test. */
        boolean passes(int token, int check);

        /** The token behind the {@code nth} span at a token that may be looked at, or {@link Spans#NONE}. */
        int end(int type, int token, int nth);

        /** Behind the last token that may be looked at. */
        int high();
    }

    StretchMemory(List<Stretch> stretches, Steps steps) {
        this.stretches = stretches;
        this.steps = steps;
        places = new int[stretches.size()][];
        known = new int[stretches.size()][][];
    }

    /** Forgets everything: what may be looked at is another now. */
    void clear() {
        for (int[] at : places) {
            if (at != null) {
                Arrays.fill(at, -1);
            }
        }
    }

    int[] ends(int stretch, int place) {
        int[] at = places[stretch];
        if (at == null) {
            at = new int[PLACES];
            Arrays.fill(at, -1);
            places[stretch] = at;
            known[stretch] = new int[PLACES][];
        }
        int cell = place & PLACES - 1;
        if (at[cell] != place) {
            at[cell] = place;
            count = 0;
            origin = place;
            Arrays.fill(visited, false);
            repeat(stretches.get(stretch), place, 0);
            known[stretch][cell] = Arrays.copyOf(ends, count);
        }
        return known[stretch][cell];
    }

    private void repeat(Stretch stretch, int at, int times) {
        if (at - origin >= REACH || visited[at - origin]) {
            return;
        }
        visited[at - origin] = true;
        if (times < stretch.most()) {
            part(stretch, 0, at, at, times);
        }
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, count * 2);
        }
        ends[count++] = at;
    }

    /** Follows one repetition from an instruction on; behind it the next begins. */
    private void part(Stretch stretch, int start, int from, int at, int times) {
        Program program = stretch.part();
        int pc = start;
        int token = at;
        while (true) {
            switch (program.operation(pc)) {
                case Program.TEST -> {
                    if (token >= steps.high() || !steps.passes(token, program.first(pc))) {
                        return;
                    }
                    token++;
                    pc++;
                }
                case Program.SPAN -> {
                    for (int nth = 0; ; nth++) {
                        int end = steps.end(program.first(pc), token, nth);
                        if (end == Spans.NONE) {
                            return;
                        }
                        if (end <= steps.high()) {
                            part(stretch, pc + 1, from, end, times);
                        }
                    }
                }
                case Program.SPLIT -> {
                    part(stretch, program.first(pc), from, token, times);
                    pc = program.second(pc);
                }
                case Program.JUMP -> pc = program.first(pc);
                case Program.MATCH -> {
                    if (token > from) {
                        repeat(stretch, token, times + 1);
                    }
                    return;
                }
                default -> throw new IllegalStateException("a repeated part names nothing and repeats nothing at will");
            }
        }
    }
}
