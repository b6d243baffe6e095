package org.rawi.arabic;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rawi.Article;
import org.rawi.arabic.attribution.Attribution;
import org.rawi.arabic.attribution.Attribution.Stretch;
import org.rawi.arabic.grammar.MarkedText;
import org.rawi.arabic.grammar.Rule;

/**
 * Tries rules on their own examples: each {@code yes} sentence must give a finding of the rule with exactly the parts marked in
 * it, and no {@code no} sentence any. Parts that an example does not mark are not compared.
 */
public final class RuleExamples {
    /** The parts that an example may mark. */
    public static final List<String> PARTS = List.of("addressee", "content", "cue", "source");

    private final Engine engine;

    /** Tries the rules of an engine. */
    public RuleExamples(Engine engine) {
        this.engine = engine;
    }

    /** What is wrong with a rule's examples, each as {@code file:line: rule: problem}; empty when all is well. */
    public List<String> faults(Rule rule) {
        List<String> faults = new ArrayList<>();
        for (Rule.Example example : rule.yes()) {
            add(faults, rule, example, fires(rule, example));
        }
        for (Rule.Example example : rule.no()) {
            add(faults, rule, example, staysSilent(rule, example));
        }
        return faults;
    }

    private static void add(List<String> faults, Rule rule, Rule.Example example, @Nullable String fault) {
        if (fault != null) {
            faults.add(rule.file() + ":" + example.line() + ": " + rule.id() + ": " + fault);
        }
    }

    /** Why a sentence the rule must fire on is not read as marked, or null when it is. */
    public @Nullable String fires(Rule rule, Rule.Example example) {
        MarkedText marked;
        try {
            marked = MarkedText.parse(example.text());
        } catch (IllegalArgumentException malformed) {
            return malformed.getMessage();
        }
        TreeSet<String> names =
                new TreeSet<>(marked.marks().stream().map(MarkedText.Mark::name).toList());
        names.removeAll(PARTS);
        if (!names.isEmpty() || marked.marks().isEmpty()) {
            return names.isEmpty()
                    ? "the example marks nothing"
                    : "no part is called " + names + "; there are " + PARTS;
        }
        List<Attribution> found = read(rule, marked.text());
        List<Attribution> own =
                found.stream().filter(a -> a.rule().equals(rule.id())).toList();
        if (own.stream().anyMatch(attribution -> agrees(marked, attribution))) {
            return null;
        }
        return own.isEmpty()
                ? "did not fire; found: " + show(found, marked.text())
                : "found something else: " + show(own, marked.text());
    }

    /** Why a sentence the rule must not fire on is one it fires on, or null when it does not. */
    public @Nullable String staysSilent(Rule rule, Rule.Example example) {
        String text = example.text();
        List<Attribution> own = read(rule, text).stream()
                .filter(a -> a.rule().equals(rule.id()))
                .toList();
        return own.isEmpty() ? null : "must not fire: " + show(own, text);
    }

    /** Reads a sentence, as a title where the rule is one for titles. */
    private List<Attribution> read(Rule rule, String text) {
        boolean title = "yes".equals(rule.then("title"));
        return engine.layers(Article.of("example", title ? text : "", title ? "" : text))
                .attributions();
    }

    private static boolean agrees(MarkedText marked, Attribution attribution) {
        for (String part : PARTS) {
            List<Stretch> wanted = marked.named(part).stream()
                    .map(mark -> new Stretch(mark.start(), mark.end()))
                    .toList();
            if (!wanted.isEmpty() && !wanted.equals(sorted(part(attribution, part)))) {
                return false;
            }
        }
        return true;
    }

    private static List<Stretch> sorted(List<Stretch> stretches) {
        return stretches.stream()
                .sorted((a, b) -> Integer.compare(a.start(), b.start()))
                .toList();
    }

    private static List<Stretch> part(Attribution attribution, String part) {
        return switch (part) {
            case "cue" -> attribution.cues();
            case "content" -> attribution.content();
            case "source" -> listOf(attribution.source());
            case "addressee" -> listOf(attribution.addressee());
            default -> throw new IllegalArgumentException(part);
        };
    }

    private static List<Stretch> listOf(@Nullable Stretch stretch) {
        return stretch == null ? List.of() : List.of(stretch);
    }

    private static String show(List<Attribution> found, String text) {
        return found.isEmpty()
                ? "nothing"
                : found.stream().map(each -> show(each, text)).collect(Collectors.joining("; "));
    }

    private static String show(Attribution attribution, String text) {
        StringBuilder shown = new StringBuilder(attribution.rule());
        for (String part : PARTS) {
            for (Stretch stretch : part(attribution, part)) {
                shown.append(" {").append(part).append(' ');
                shown.append(text, stretch.start(), stretch.end()).append('}');
            }
        }
        return shown.toString();
    }
}
