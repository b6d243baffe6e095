package org.rawi.arabic.grammar;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A pattern compiled to the instructions of a nondeterministic automaton, to be run forwards or backwards. */
final class Program {
    static final int TEST = 0;
    static final int SPAN = 1;
    static final int SPLIT = 2;
    static final int SAVE = 3;
    static final int MATCH = 4;
    static final int JUMP = 5;

    private final List<int[]> code = new ArrayList<>();
    private final List<Check> checks = new ArrayList<>();
    private final Compiler compiler;
    private final boolean backwards;

    /** What compiling needs to know from its layer. */
    interface Compiler {
        Check check(TokenTest test);

        int spanType(String name);

        int slot(String name);
    }

    Program(Compiler compiler, boolean backwards) {
        this.compiler = compiler;
        this.backwards = backwards;
    }

    static Program of(List<Pattern> parts, Compiler compiler, boolean backwards) {
        Program program = new Program(compiler, backwards);
        program.sequence(parts);
        program.add(MATCH, 0, 0);
        return program;
    }

    int size() {
        return code.size();
    }

    int[] at(int pc) {
        return code.get(pc);
    }

    Check check(int index) {
        return checks.get(index);
    }

    private int add(int op, int a, int b) {
        code.add(new int[] {op, a, b});
        return code.size() - 1;
    }

    private void sequence(List<Pattern> parts) {
        List<Pattern> ordered = new ArrayList<>(parts);
        if (backwards) {
            Collections.reverse(ordered);
        }
        ordered.forEach(this::emit);
    }

    private void emit(Pattern pattern) {
        if (pattern instanceof Pattern.One one) {
            checks.add(compiler.check(one.test()));
            add(TEST, checks.size() - 1, 0);
        } else if (pattern instanceof Pattern.Span span) {
            add(SPAN, compiler.spanType(span.type()), 0);
        } else if (pattern instanceof Pattern.Sequence sequence) {
            sequence(sequence.parts());
        } else if (pattern instanceof Pattern.Choice choice) {
            choice(choice.options());
        } else if (pattern instanceof Pattern.Repeat repeat) {
            repeat(repeat);
        } else if (pattern instanceof Pattern.Named named) {
            named(named);
        }
    }

    private void choice(List<Pattern> options) {
        List<Integer> jumps = new ArrayList<>();
        for (int i = 0; i < options.size(); i++) {
            boolean last = i == options.size() - 1;
            int split = last ? -1 : add(SPLIT, 0, 0);
            if (split >= 0) {
                code.get(split)[1] = code.size();
            }
            emit(options.get(i));
            if (split >= 0) {
                jumps.add(add(JUMP, 0, 0));
                code.get(split)[2] = code.size();
            }
        }
        jumps.forEach(jump -> code.get(jump)[1] = code.size());
    }

    /** Greedy forwards; backwards the other way round, so that a phrase before optional parts reaches as far as it can. */
    private void repeat(Pattern.Repeat repeat) {
        for (int i = 0; i < repeat.least(); i++) {
            emit(repeat.part());
        }
        int into = backwards ? 2 : 1;
        int past = backwards ? 1 : 2;
        List<Integer> splits = new ArrayList<>();
        for (int i = repeat.least(); i < repeat.most(); i++) {
            int split = add(SPLIT, 0, 0);
            code.get(split)[into] = code.size();
            splits.add(split);
            emit(repeat.part());
        }
        splits.forEach(split -> code.get(split)[past] = code.size());
    }

    private void named(Pattern.Named named) {
        @Nullable String name = named.name();
        if (name == null) {
            emit(named.part());
            return;
        }
        int slot = compiler.slot(name) * 2;
        add(SAVE, backwards ? slot + 1 : slot, 0);
        emit(named.part());
        add(SAVE, backwards ? slot : slot + 1, 0);
    }
}
