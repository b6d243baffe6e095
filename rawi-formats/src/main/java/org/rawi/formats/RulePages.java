package org.rawi.formats;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rawi.Inspector.Rule;

/** Rules as pages of Markdown: a page for each rule file, and one that leads to them. */
public final class RulePages {

    private static final String NOTE = "<!-- Generated from the rule files, do not edit: see CONTRIBUTING.md. -->\n";

    private RulePages() {}

    /** The pages, by the name of the file each belongs in. */
    public static Map<String, String> of(List<Rule> rules) {
        Map<String, StringBuilder> pages = new LinkedHashMap<>();
        StringBuilder index = new StringBuilder(NOTE);
        index.append(
                "# Rules\n\nEvery finding names the rule that found it. How rules are written: [the rule language](../reference/rules.md).\n");
        pages.put("README.md", index);
        for (Rule rule : rules) {
            String name = name(rule);
            StringBuilder page = pages.get(name);
            if (page == null) {
                page = new StringBuilder(NOTE)
                        .append("# Rules of `")
                        .append(rule.file())
                        .append("`\n");
                pages.put(name, page);
                index.append("\n## [")
                        .append(rule.file())
                        .append("](")
                        .append(name)
                        .append(")\n\n| rule | |\n|---|---|\n");
            }
            index.append("| [")
                    .append(rule.id())
                    .append("](")
                    .append(name)
                    .append('#')
                    .append(rule.id())
                    .append(") | ");
            index.append(cell(rule.why())).append(" |\n");
            append(page, rule);
        }
        Map<String, String> texts = new LinkedHashMap<>();
        pages.forEach((name, page) -> texts.put(name, page.toString()));
        return texts;
    }

    private static String name(Rule rule) {
        int dot = rule.file().lastIndexOf('.');
        return (dot < 0 ? rule.file() : rule.file().substring(0, dot)) + ".md";
    }

    private static void append(StringBuilder page, Rule rule) {
        page.append("\n## ").append(rule.id()).append("\n\n").append(rule.why()).append("\n\n```\n");
        rule.match().forEach(pattern -> page.append("match ").append(pattern).append('\n'));
        if (!rule.then().isEmpty()) {
            page.append("then  ").append(RuleText.then(rule)).append('\n');
        }
        page.append("```\n");
        list(page, "Fires on", rule.yes());
        list(page, "Does not fire on", rule.no());
    }

    private static void list(StringBuilder page, String title, List<String> examples) {
        page.append('\n').append(title).append(":\n\n");
        examples.forEach(example -> page.append("- `").append(example).append("`\n"));
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }
}
