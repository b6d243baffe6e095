package org.rawi.arabic.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.rawi.arabic.grammar.Stretches.Stretch;
import org.rawi.arabic.morphology.Form;
import org.rawi.arabic.morphology.FormMemory;
import org.rawi.arabic.morphology.Words;

/** The compiled rules of one layer. Immutable but for a cache of what forms pass; safe for any number of threads. */
public final class Grammar {
    private static final int KINDS = 16;
    private static final int MOST_COMBINATIONS = 1 << 15;

    private final List<CompiledRule> rules;
    private final CompiledRule[] byNumber;
    private final List<Check> checks;
    private final List<Stretch> stretches;
    private final List<String> spanTypes;
    private final FormMemory<Symbols[]> forms;
    private final Map<Integer, Symbols> others = new ConcurrentHashMap<>();

    /** What forms pass, each combination once: they are few, so those in use stay near the processor. */
    private final Map<List<Symbols>, Symbols[]> combinations = new ConcurrentHashMap<>();

    private Grammar(List<CompiledRule> rules, List<Check> checks, List<Stretch> stretches, List<String> spanTypes) {
        this.rules = rules;
        byNumber = rules.toArray(new CompiledRule[0]);
        this.checks = checks;
        this.stretches = stretches;
        this.spanTypes = spanTypes;
        forms = new FormMemory<>(form -> shared(Symbols.of(form, rules, checks)));
    }

    /**
     * Compiles the rules of files over a vocabulary and the span types of the layers before.
     *
     * @throws RuleException when a pattern asks for what is not there, or no rule was given
     */
    public static Grammar compile(List<RuleFile> files, Vocabulary vocabulary, List<String> spanTypes) {
        List<CompiledRule> compiled = new ArrayList<>();
        Checks checks = new Checks(vocabulary);
        Stretches stretches = new Stretches();
        for (RuleFile file : files) {
            for (Rule rule : file.rules()) {
                try {
                    compiled.addAll(CompiledRule.of(rule, file.pattern(rule), checks, stretches, spanTypes));
                } catch (IllegalArgumentException e) {
                    throw new RuleException(rule.file(), rule.line(), rule.id() + ": " + e.getMessage());
                }
            }
        }
        if (compiled.isEmpty()) {
            throw new RuleException("grammar", 0, "no rules");
        }
        return new Grammar(compiled, checks.all(), stretches.all(), List.copyOf(spanTypes));
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
        return byNumber[index];
    }

    /** What its rules repeat at will. */
    List<Stretch> stretches() {
        return stretches;
    }

    /** How many different tests its rules have. */
    int checks() {
        return checks.size();
    }

    private Symbols[] shared(Symbols[] readings) {
        for (int i = 0; i < readings.length; i++) {
            Symbols[] alone = {readings[i]};
            readings[i] = kept(alone)[0];
        }
        return kept(readings);
    }

    private Symbols[] kept(Symbols[] readings) {
        return combinations.size() < MOST_COMBINATIONS
                ? combinations.computeIfAbsent(List.of(readings), key -> readings)
                : combinations.getOrDefault(List.of(readings), readings);
    }

    /** What the tests say of each token of a text. */
    Symbols[] symbols(Words words) {
        Symbols[] symbols = new Symbols[words.count()];
        for (int token = 0; token < symbols.length; token++) {
            symbols[token] = symbols(words, token);
        }
        return symbols;
    }

    private Symbols symbols(Words words, int token) {
        Form form = words.form(token);
        if (form == null) {
            int key = words.tokens().mark(token) * KINDS
                    + words.tokens().kind(token).ordinal();
            return others.computeIfAbsent(key, k -> Symbols.of(words, token, rules, checks));
        }
        return forms.of(form)[words.chosen(token)];
    }
}
