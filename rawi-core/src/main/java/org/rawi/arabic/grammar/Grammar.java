package org.rawi.arabic.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.rawi.arabic.morphology.Form;
import org.rawi.arabic.morphology.Words;

/** The compiled rules of one layer. Immutable but for a cache of triggers by word form; safe for any number of threads. */
public final class Grammar {
    private static final int[] NO_RULES = {};
    private static final int MOST_FORMS = 200_000;

    private final List<CompiledRule> rules;
    private final List<String> spanTypes;
    private final Map<Form, int[]> triggers = new ConcurrentHashMap<>();

    private Grammar(List<CompiledRule> rules, List<String> spanTypes) {
        this.rules = rules;
        this.spanTypes = spanTypes;
    }

    /**
     * Compiles the rules of files over a vocabulary and the span types of the layers before.
     *
     * @throws RuleException when a pattern asks for what is not there, or no rule was given
     */
    public static Grammar compile(List<RuleFile> files, Vocabulary vocabulary, List<String> spanTypes) {
        List<CompiledRule> compiled = new ArrayList<>();
        Checks checks = new Checks(vocabulary);
        for (RuleFile file : files) {
            for (Rule rule : file.rules()) {
                try {
                    compiled.addAll(CompiledRule.of(rule, file.pattern(rule), checks, spanTypes));
                } catch (IllegalArgumentException e) {
                    throw new RuleException(rule.file(), rule.line(), rule.id() + ": " + e.getMessage());
                }
            }
        }
        if (compiled.isEmpty()) {
            throw new RuleException("grammar", 0, "no rules");
        }
        return new Grammar(compiled, List.copyOf(spanTypes));
    }

    /** The types of span its rules may ask for. */
    public List<String> spanTypes() {
        return spanTypes;
    }

    /** Begins matching over one text. */
    public Matcher matcher(Words words, Spans spans) {
        return new Matcher(this, words, spans);
    }

    CompiledRule rule(int index) {
        return rules.get(index);
    }

    /** The rules whose trigger a token may be, in order. */
    int[] triggeredBy(Words words, int token) {
        Form form = words.form(token);
        if (form == null) {
            return select(words, token);
        }
        int[] known = triggers.get(form);
        if (known == null) {
            known = select(form);
            if (triggers.size() < MOST_FORMS) {
                triggers.put(form, known);
            }
        }
        return known;
    }

    private int[] select(Form form) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            Check trigger = rules.get(i).trigger();
            for (int j = 0; j < form.count(); j++) {
                if (trigger.word(form.analysis(j), form)) {
                    found.add(i);
                    break;
                }
            }
        }
        return found.isEmpty()
                ? NO_RULES
                : found.stream().mapToInt(Integer::intValue).toArray();
    }

    private int[] select(Words words, int token) {
        int count = 0;
        int[] found = NO_RULES;
        for (int i = 0; i < rules.size(); i++) {
            if (rules.get(i).trigger().other(words, token)) {
                found = java.util.Arrays.copyOf(found, count + 1);
                found[count++] = i;
            }
        }
        return found;
    }
}
