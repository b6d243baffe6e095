package org.rawi.arabic.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The parts that rules repeat at will and give no name, such as whatever may stand between a verb and its subject: numbered,
 * so that all rules that have the same one share what is found of it.
 */
final class Stretches {
    private final Map<Pattern.Repeat, Integer> numbers = new HashMap<>();
    private final List<Stretch> all = new ArrayList<>();

    /** A repeated part. */
    record Stretch(Program part, int most) {}

    /** The number of a repeated part; equal parts have the same. */
    int number(Pattern.Repeat repeat, Program.Compiler compiler) {
        Integer known = numbers.get(repeat);
        if (known != null) {
            return known;
        }
        Program part = Program.repeated(repeat.part(), compiler);
        all.add(new Stretch(part, repeat.most()));
        numbers.put(repeat, all.size() - 1);
        return all.size() - 1;
    }

    /** All parts that were numbered, by number. */
    List<Stretch> all() {
        return List.copyOf(all);
    }
}
