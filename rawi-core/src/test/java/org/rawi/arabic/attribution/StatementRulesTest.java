package org.rawi.arabic.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.rawi.arabic.Engine;
import org.rawi.arabic.RuleExamples;
import org.rawi.arabic.grammar.Rule;

/** Every example of every rule, as a test under the rule's id: {@code yes} sentences give what they mark, {@code no} sentences nothing. */
class StatementRulesTest {

    private static final Engine ENGINE = Engine.load();
    private static final RuleExamples EXAMPLES = new RuleExamples(ENGINE);

    @TestFactory
    List<DynamicContainer> everyRuleDoesWhatItsExamplesSay() {
        List<Rule> rules = ENGINE.rules();
        assertThat(rules).as("rules").isNotEmpty();
        return rules.stream()
                .map(rule -> dynamicContainer(rule.id(), examples(rule)))
                .toList();
    }

    private static List<DynamicTest> examples(Rule rule) {
        List<DynamicTest> tests = new ArrayList<>();
        for (Rule.Example example : rule.yes()) {
            tests.add(test(rule, "yes", example, () -> EXAMPLES.fires(rule, example)));
        }
        for (Rule.Example example : rule.no()) {
            tests.add(test(rule, "no", example, () -> EXAMPLES.staysSilent(rule, example)));
        }
        return tests;
    }

    private static DynamicTest test(Rule rule, String kind, Rule.Example example, Supplier<@Nullable String> fault) {
        String name = rule.id() + " " + kind + " (" + rule.file() + ":" + example.line() + ")";
        return dynamicTest(
                name,
                () -> assertThat(fault.get()).as(name + ": " + example.text()).isNull());
    }
}
