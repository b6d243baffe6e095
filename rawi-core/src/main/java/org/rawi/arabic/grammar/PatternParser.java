package org.rawi.arabic.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Parses patterns.
 *
 * <pre>
 * pattern  = sequence { "|" sequence }
 * sequence = item { item }
 * item     = [ "^" ] [ name ":" ] atom [ "?" | "*" | "+" ]
 * atom     = "(" pattern ")" | "[" test { test } "]" | SPAN | "@" macro | '"' word '"'
 * test     = [ "!" ] key [ "=" value { "|" value } ]
 * </pre>
 */
final class PatternParser {
    private static final int MANY = 12;

    private final String text;
    private final Map<String, Pattern> macros;
    private int at;

    PatternParser(String text, Map<String, Pattern> macros) {
        this.text = text;
        this.macros = macros;
    }

    Pattern parse() {
        Pattern pattern = choice();
        space();
        if (at < text.length()) {
            throw new IllegalArgumentException(
                    "unexpected '" + text.charAt(at) + "' at column " + (at + 1) + " of the pattern");
        }
        return pattern;
    }

    private Pattern choice() {
        List<Pattern> options = new ArrayList<>();
        options.add(sequence());
        while (peek() == '|') {
            at++;
            options.add(sequence());
        }
        return options.size() == 1 ? options.get(0) : new Pattern.Choice(options);
    }

    private Pattern sequence() {
        List<Pattern> parts = new ArrayList<>();
        while (peek() != 0 && peek() != '|' && peek() != ')') {
            parts.add(item());
        }
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("empty pattern");
        }
        return parts.size() == 1 ? parts.get(0) : new Pattern.Sequence(parts);
    }

    private Pattern item() {
        boolean trigger = peek() == '^';
        if (trigger) {
            at++;
        }
        @Nullable String name = name();
        Pattern part = atom();
        char next = at < text.length() ? text.charAt(at) : 0;
        if (next == '?' || next == '*' || next == '+') {
            at++;
            part = new Pattern.Repeat(part, next == '+' ? 1 : 0, next == '?' ? 1 : MANY);
        }
        return name == null && !trigger ? part : new Pattern.Named(name, part, trigger);
    }

    private @Nullable String name() {
        int end = at;
        while (end < text.length() && (Character.isLowerCase(text.charAt(end)) || text.charAt(end) == '-')) {
            end++;
        }
        if (end == at || end >= text.length() || text.charAt(end) != ':') {
            return null;
        }
        String name = text.substring(at, end);
        at = end + 1;
        return name;
    }

    private Pattern atom() {
        char first = peek();
        if (first == '(') {
            at++;
            Pattern inner = choice();
            expect(')');
            return inner;
        }
        if (first == '[') {
            int end = text.indexOf(']', at);
            if (end < 0) {
                throw new IllegalArgumentException("no ] for the [ at column " + (at + 1));
            }
            TokenTest test = test(text.substring(at + 1, end).strip());
            at = end + 1;
            return new Pattern.One(test);
        }
        if (first == '"') {
            int end = text.indexOf('"', at + 1);
            if (end < 0) {
                throw new IllegalArgumentException("no closing quote");
            }
            String word = text.substring(at + 1, end);
            at = end + 1;
            return new Pattern.One(
                    new TokenTest(List.of(new TokenTest.Condition("word", false, Arrays.asList(word.split("\\|"))))));
        }
        int start = first == '@' ? at + 1 : at;
        int end = start;
        while (end < text.length()
                && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '-' || text.charAt(end) == '_')) {
            end++;
        }
        String word = text.substring(start, end);
        at = end;
        if (word.isEmpty()) {
            throw new IllegalArgumentException("unexpected '" + first + "' at column " + (start + 1));
        }
        if (first == '@') {
            Pattern macro = macros.get(word);
            if (macro == null) {
                throw new IllegalArgumentException("no macro @" + word);
            }
            return macro;
        }
        return new Pattern.Span(word);
    }

    private static TokenTest test(String text) {
        List<TokenTest.Condition> conditions = new ArrayList<>();
        for (String part : text.split(" +")) {
            boolean negated = part.startsWith("!");
            String body = negated ? part.substring(1) : part;
            int equals = body.indexOf('=');
            String key = equals < 0 ? body : body.substring(0, equals);
            conditions.add(new TokenTest.Condition(
                    key,
                    negated,
                    equals < 0
                            ? List.of()
                            : Arrays.asList(body.substring(equals + 1).split("\\|"))));
        }
        return new TokenTest(conditions);
    }

    private char peek() {
        space();
        return at < text.length() ? text.charAt(at) : 0;
    }

    private void space() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
    }

    private void expect(char wanted) {
        if (peek() != wanted) {
            throw new IllegalArgumentException("expected '" + wanted + "' at column " + (at + 1));
        }
        at++;
    }
}
