package org.rawi.formats;

import java.util.List;
import java.util.stream.Collectors;
import org.rawi.Inspector.Rule;

/** Rules for people: one line each, or one in full as its file has it. */
public final class RuleText {

    private RuleText() {}

    /** A line for each rule: its id and why it is there. */
    public static String list(List<Rule> rules) {
        int width = rules.stream().mapToInt(rule -> rule.id().length()).max().orElse(0);
        return rules.stream()
                .map(rule -> rule.id() + " ".repeat(width - rule.id().length()) + "  " + rule.why() + "\n")
                .collect(Collectors.joining());
    }

    /** A rule in the language it is written in, under the place where it stands. */
    public static String show(Rule rule) {
        StringBuilder text = new StringBuilder();
        text.append("# ").append(rule.file()).append(':').append(rule.line()).append('\n');
        text.append("rule ").append(rule.id()).append('\n');
        text.append("why   ").append(rule.why()).append('\n');
        rule.match().forEach(pattern -> text.append("match ").append(pattern).append('\n'));
        if (!rule.then().isEmpty()) {
            text.append("then  ").append(then(rule)).append('\n');
        }
        rule.yes().forEach(example -> text.append("yes   ").append(example).append('\n'));
        rule.no().forEach(example -> text.append("no    ").append(example).append('\n'));
        return text.toString();
    }

    static String then(Rule rule) {
        return rule.then().entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining(" "));
    }
}
