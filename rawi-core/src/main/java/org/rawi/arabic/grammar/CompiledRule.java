package org.rawi.arabic.grammar;

import java.util.ArrayList;
import java.util.List;

/** A rule ready to run: the number of its trigger's test, what stands before it (run backwards) and what follows it. */
record CompiledRule(Rule rule, int trigger, Program before, Program after, String[] names, int opening) {

    /** One compiled rule for each alternative of the pattern. */
    static List<CompiledRule> of(
            Rule rule, Pattern pattern, Checks checks, Stretches stretches, List<String> spanTypes) {
        List<CompiledRule> compiled = new ArrayList<>();
        List<Pattern> options = pattern instanceof Pattern.Choice choice ? choice.options() : List.of(pattern);
        for (Pattern option : options) {
            compiled.add(alternative(rule, option, checks, stretches, spanTypes));
        }
        return compiled;
    }

    private static CompiledRule alternative(
            Rule rule, Pattern pattern, Checks checks, Stretches stretches, List<String> spanTypes) {
        List<Pattern> parts = pattern instanceof Pattern.Sequence sequence ? sequence.parts() : List.of(pattern);
        int trigger = -1;
        int triggers = 0;
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i) instanceof Pattern.Named named && named.trigger()) {
                trigger = i;
            }
            triggers += parts.get(i).triggers();
        }
        if (trigger < 0 || triggers != 1 || !(((Pattern.Named) parts.get(trigger)).part() instanceof Pattern.One one)) {
            throw new IllegalArgumentException(
                    "one part of each alternative must be its trigger, a single token marked ^");
        }
        List<String> names = new ArrayList<>();
        Program.Compiler compiler = new Program.Compiler() {
            @Override
            public int check(TokenTest test) {
                return checks.number(test);
            }

            @Override
            public int spanType(String name) {
                int type = spanTypes.indexOf(name);
                if (type < 0) {
                    throw new IllegalArgumentException("no span type " + name + "; there are " + spanTypes);
                }
                return type;
            }

            @Override
            public int slot(String name) {
                if (!names.contains(name)) {
                    names.add(name);
                }
                return names.indexOf(name);
            }

            @Override
            public int stretch(Pattern.Repeat repeat) {
                return stretches.number(repeat, this);
            }
        };
        Program before = Program.of(parts.subList(0, trigger), compiler, true);
        Program after = Program.of(parts.subList(trigger, parts.size()), compiler, false);
        int opening = names.indexOf("content");
        return new CompiledRule(
                rule,
                checks.number(one.test()),
                before,
                after,
                names.toArray(new String[0]),
                opening < 0 ? -1 : opening * 2);
    }
}
