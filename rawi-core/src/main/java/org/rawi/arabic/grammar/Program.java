package org.rawi.arabic.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A pattern compiled to the instructions of a nondeterministic automaton, to be run forwards or backwards. */
final class Program {
    static final int TEST = 0;
    static final int SPAN = 1;
    static final int SPLIT = 2;
    static final int SAVE = 3;
    static final int MATCH = 4;
    static final int JUMP = 5;
    static final int STRETCH = 6;

    private static final int WIDTH = 3;

    private final List<int[]> code = new ArrayList<>();
    private final Set<Integer> needs = new TreeSet<>();
    private final Compiler compiler;
    private final boolean backwards;
    /** Whether it is itself what is repeated at will. */
    private final boolean repeated;

    private int[] flat = {};
    private int[] needed = {};

    /** What compiling needs to know from its layer. */
    interface Compiler {
        /** The number of a test. */
        int check(TokenTest test);

        int spanType(String name);

        int slot(String name);

        /** The number of a part that is repeated at will and names nothing. */
        int stretch(Pattern.Repeat repeat);
    }

    private Program(Compiler compiler, boolean backwards, boolean repeated) {
        this.compiler = compiler;
        this.backwards = backwards;
        this.repeated = repeated;
    }

    static Program of(List<Pattern> parts, Compiler compiler, boolean backwards) {
        return new Program(compiler, backwards, false).compile(parts);
    }

    /** The program of a part that is repeated at will, to be run forwards. */
    static Program repeated(Pattern part, Compiler compiler) {
        return new Program(compiler, false, true).compile(List.of(part));
    }

    private Program compile(List<Pattern> parts) {
        sequence(parts);
        add(MATCH, 0, 0);
        flat = code.stream().flatMapToInt(Arrays::stream).toArray();
        parts.forEach(this::need);
        needed = needs.stream().mapToInt(Integer::intValue).toArray();
        return this;
    }

    int size() {
        return flat.length / WIDTH;
    }

    /** Whether it matches nothing but the empty stretch. */
    boolean isEmpty() {
        return size() == 1;
    }

    int operation(int pc) {
        return flat[pc * WIDTH];
    }

    /** The first operand: a test, a type of span, a slot, a stretch, or where to go on. */
    int first(int pc) {
        return flat[pc * WIDTH + 1];
    }

    /** The second operand: where else to go on. */
    int second(int pc) {
        return flat[pc * WIDTH + 2];
    }

    /** The tests without which nothing matches, each of one token. */
    int[] needed() {
        return needed;
    }

    private void need(Pattern part) {
        if (part instanceof Pattern.One one) {
            needs.add(compiler.check(one.test()));
        } else if (part instanceof Pattern.Named named) {
            need(named.part());
        } else if (part instanceof Pattern.Sequence sequence) {
            sequence.parts().forEach(this::need);
        } else if (part instanceof Pattern.Repeat repeat && repeat.least() > 0) {
            need(repeat.part());
        }
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
            add(TEST, compiler.check(one.test()), 0);
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
        if (!backwards && !repeated && repeat.least() == 0 && repeat.most() > 1 && !repeat.captures()) {
            add(STRETCH, compiler.stretch(repeat), 0);
            return;
        }
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
