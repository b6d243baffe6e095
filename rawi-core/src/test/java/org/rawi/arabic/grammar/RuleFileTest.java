package org.rawi.arabic.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RuleFileTest {

    private static final String RULE = """
            # a comment
            define gap [mark=،]

            rule one
            why   Because.
            match ^[word=قال] @gap? NAME
            match ^[word=أكد] NAME
            then  content=clause absent=NONE
            then  inherit=yes
            yes   {cue قال} علي
            yes   أكد علي
            no    قال

            rule two
            why   Also.
            match ^[word=نفى]
            yes   نفى
            no    قال
            """;

    @Test
    void rulesAreReadAsTheyStand() {
        List<Rule> rules = RuleFile.parse("a.rules", RULE).rules();
        assertThat(rules).extracting(Rule::id).containsExactly("one", "two");
        Rule one = rules.get(0);
        assertThat(one.file()).isEqualTo("a.rules");
        assertThat(one.line()).isEqualTo(4);
        assertThat(one.why()).isEqualTo("Because.");
        assertThat(one.match()).containsExactly("^[word=قال] @gap? NAME", "^[word=أكد] NAME");
        assertThat(one.then()).isEqualTo(Map.of("content", "clause", "absent", "NONE", "inherit", "yes"));
        assertThat(one.yes()).containsExactly(new Rule.Example("{cue قال} علي", 10), new Rule.Example("أكد علي", 11));
        assertThat(one.no()).containsExactly(new Rule.Example("قال", 12));
        assertThat(rules.get(1).then()).isEmpty();
        assertThat(rules.get(1).order()).isEqualTo(1);
    }

    @Test
    void whatBreaksTheFormatIsNamedByFileAndLine() {
        assertRefused("roule one\n", 1, "unknown word 'roule'");
        assertRefused("# x\nwhy because\n", 2, "'why' stands in no rule");
        assertRefused("rule\n", 1, "nothing behind 'rule'");
        assertRefused("define gap\n", 1, "define needs a name and a pattern");
        assertRefused("rule a\nwhy b\nwhy c\n", 3, "a second why");
        assertRefused("rule a\nthen content\n", 2, "then takes name=value, not 'content'");
        assertRefused("rule a\nwhy b\nrule c\n", 1, "rule a needs why, match, yes and no");
        assertRefused("\n" + rule("^[any]").replace("yes y\n", ""), 2, "rule r needs why, match, yes and no");
        assertRefused("\n" + rule("^[any]").replace("no n\n", ""), 2, "rule r needs why, match, yes and no");
        assertRefused(rule("^[any]") + rule("^[any]"), 6, "a second rule r");
    }

    @Test
    void patternThatCannotBeParsedIsNamedByFileAndLine() {
        assertRefused(rule("^[any"), 3, "no ] for the [ at column 2");
        assertRefused(rule("^[any] (NAME"), 3, "expected ')' at column 13");
        assertRefused(rule("^[any] )"), 3, "unexpected ')' at column 8 of the pattern");
        assertRefused(rule("^[any] ()"), 3, "empty pattern");
        assertRefused(rule("^[any] | "), 3, "empty pattern");
        assertRefused(rule("^[any] @nothing"), 3, "no macro @nothing");
        assertRefused(rule("^[any] \"قال"), 3, "no closing quote");
        assertRefused(rule("^[any] ?"), 3, "unexpected '?'");
        assertRefused("# x\ndefine gap [any\n", 2, "no ] for the [ at column 1");
    }

    @Test
    void patternThatCannotBeCompiledIsNamedByFileLineAndRule() {
        assertUncompiled("[any] NAME", "one part of each alternative must be its trigger");
        assertUncompiled("^[any] ^[any]", "one part of each alternative must be its trigger");
        assertUncompiled("^[any] (^[any])", "one part of each alternative must be its trigger");
        assertUncompiled("[any] (^[any] NAME)", "one part of each alternative must be its trigger");
        assertUncompiled("^[any] | NAME", "one part of each alternative must be its trigger");
        assertUncompiled("^NAME", "one part of each alternative must be its trigger, a single token");
        assertUncompiled("^[any]*", "one part of each alternative must be its trigger, a single token");
        assertUncompiled("^[colour=red]", "unknown test 'colour'");
        assertUncompiled("^[]", "unknown test ''");
        assertUncompiled("^[pos=now]", "no such word class: now");
        assertUncompiled("^[pos]", "test 'pos' needs a value");
        assertUncompiled("^[kind=letter]", "no such token kind: letter");
        assertUncompiled("^[finite=yes]", "test 'finite' takes no value");
        assertUncompiled("^[preposition=]", "no such proclitic preposition: ");
        assertUncompiled("^[preposition=من]", "no such proclitic preposition: من");
        assertUncompiled("^[in=nothing]", "unknown class nothing");
        assertUncompiled("^[any] PHRASE", "no span type PHRASE; there are [NAME, EDGE]");
    }

    @Test
    void noRuleAtAllIsAFailure() {
        assertThatThrownBy(() -> compile("# nothing\n"))
                .isInstanceOf(RuleException.class)
                .hasMessageContaining("no rules");
    }

    private static String rule(String match) {
        return "rule r\nwhy w\nmatch " + match + "\nyes y\nno n\n";
    }

    private static Grammar compile(String content) {
        return Grammar.compile(
                List.of(RuleFile.parse("a.rules", content)),
                name -> {
                    throw new IllegalArgumentException("unknown class " + name);
                },
                Names.TYPES);
    }

    private static void assertRefused(String content, int line, String problem) {
        assertThatThrownBy(() -> RuleFile.parse("a.rules", content))
                .isInstanceOf(RuleException.class)
                .hasMessageStartingWith("a.rules:" + line + ": " + problem);
    }

    private static void assertUncompiled(String match, String problem) {
        assertThatThrownBy(() -> compile("\n" + rule(match)))
                .isInstanceOf(RuleException.class)
                .hasMessageStartingWith("a.rules:2: r: " + problem);
    }
}
