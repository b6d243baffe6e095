package org.rawi.arabic.grammar;

import java.util.List;

/** A test of one token: every condition must hold of one and the same analysis. */
record TokenTest(List<Condition> conditions) {

    /** One condition: a key, whether it is negated, and the values of which any will do. */
    record Condition(String key, boolean negated, List<String> values) {}

    /** The same for equal tests; cheaper than comparing them. */
    String key() {
        StringBuilder key = new StringBuilder();
        for (Condition condition : conditions) {
            key.append(condition.negated() ? " !" : " ").append(condition.key());
            for (String value : condition.values()) {
                key.append('|').append(value);
            }
        }
        return key.toString();
    }
}
