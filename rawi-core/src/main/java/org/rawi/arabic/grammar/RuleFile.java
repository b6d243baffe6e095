package org.rawi.arabic.grammar;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The reader of rule files. A file holds comments ({@code #}), macros ({@code define name pattern}) and rules; a rule is a
 * block of lines {@code rule, why, match, then, yes, no}, each begun by its word.
 */
public final class RuleFile {
    private static final Set<String> IN_RULE = Set.of("why", "match", "then", "yes", "no");

    private final String file;
    private final Map<String, Pattern> macros = new LinkedHashMap<>();
    private final List<Rule> rules = new ArrayList<>();
    private final Map<String, Pattern> patterns = new LinkedHashMap<>();
    private final Set<String> ids = new HashSet<>();

    private @Nullable String id;
    private int line;
    private String why = "";
    private List<String> match = new ArrayList<>();
    private List<Pattern> options = new ArrayList<>();
    private Map<String, String> then = new LinkedHashMap<>();
    private List<Rule.Example> yes = new ArrayList<>();
    private List<Rule.Example> no = new ArrayList<>();

    private RuleFile(String file) {
        this.file = file;
    }

    /**
     * Reads one file's content.
     *
     * @throws RuleException when it breaks the format, or a rule lacks its why, an example or a near-miss
     */
    public static RuleFile parse(String file, String content) {
        RuleFile parsed = new RuleFile(file);
        int number = 0;
        for (String text : content.split("\n", -1)) {
            parsed.line(++number, text.strip());
        }
        parsed.finish(number);
        return parsed;
    }

    /** The rules in file order. */
    public List<Rule> rules() {
        return rules;
    }

    Pattern pattern(Rule rule) {
        Pattern pattern = patterns.get(rule.id());
        if (pattern == null) {
            throw new IllegalArgumentException(rule.id());
        }
        return pattern;
    }

    private void line(int number, String text) {
        if (text.isEmpty() || text.startsWith("#")) {
            return;
        }
        int space = text.indexOf(' ');
        String word = space < 0 ? text : text.substring(0, space);
        String rest = space < 0 ? "" : text.substring(space + 1).strip();
        if (id == null && IN_RULE.contains(word)) {
            throw new RuleException(file, number, "'" + word + "' stands in no rule");
        }
        if (rest.isEmpty()) {
            throw new RuleException(file, number, "nothing behind '" + word + "'");
        }
        switch (word) {
            case "define" -> define(number, rest);
            case "rule" -> {
                finish(number);
                id = rest;
                line = number;
            }
            case "why" -> {
                if (!why.isEmpty()) {
                    throw new RuleException(file, number, "a second why");
                }
                why = rest;
            }
            case "match" -> match(number, rest);
            case "then" -> then(number, rest);
            case "yes" -> yes.add(new Rule.Example(rest, number));
            case "no" -> no.add(new Rule.Example(rest, number));
            default -> throw new RuleException(file, number, "unknown word '" + word + "'");
        }
    }

    private void define(int number, String rest) {
        int space = rest.indexOf(' ');
        if (space < 0) {
            throw new RuleException(file, number, "define needs a name and a pattern");
        }
        macros.put(rest.substring(0, space), pattern(number, rest.substring(space + 1)));
    }

    private void match(int number, String rest) {
        match.add(rest);
        Pattern pattern = pattern(number, rest);
        options.addAll(pattern instanceof Pattern.Choice choice ? choice.options() : List.of(pattern));
    }

    private void then(int number, String rest) {
        for (String pair : rest.split(" +")) {
            int equals = pair.indexOf('=');
            if (equals < 1) {
                throw new RuleException(file, number, "then takes name=value, not '" + pair + "'");
            }
            then.put(pair.substring(0, equals), pair.substring(equals + 1));
        }
    }

    private Pattern pattern(int number, String text) {
        try {
            return new PatternParser(text, macros).parse();
        } catch (IllegalArgumentException e) {
            throw new RuleException(file, number, String.valueOf(e.getMessage()));
        }
    }

    private void finish(int number) {
        String name = id;
        if (name == null) {
            return;
        }
        if (!ids.add(name)) {
            throw new RuleException(file, line, "a second rule " + name);
        }
        if (why.isEmpty() || match.isEmpty() || yes.isEmpty() || no.isEmpty()) {
            throw new RuleException(file, line, "rule " + name + " needs why, match, yes and no");
        }
        patterns.put(name, options.size() == 1 ? options.get(0) : new Pattern.Choice(options));
        rules.add(new Rule(
                name,
                file,
                line,
                rules.size(),
                why,
                List.copyOf(match),
                Map.copyOf(then),
                List.copyOf(yes),
                List.copyOf(no)));
        id = null;
        why = "";
        match = new ArrayList<>();
        options = new ArrayList<>();
        then = new LinkedHashMap<>();
        yes = new ArrayList<>();
        no = new ArrayList<>();
    }
}
