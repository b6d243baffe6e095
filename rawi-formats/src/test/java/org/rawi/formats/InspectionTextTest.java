package org.rawi.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rawi.Article;
import org.rawi.Inspector;
import org.rawi.reading.Statement;
import org.rawi.text.Anchor;
import org.rawi.text.Field;

class InspectionTextTest {

    private static final Inspector.Rule RULE = new Inspector.Rule(
            "verb-that",
            "statements.rules",
            7,
            "A verb | and that.",
            List.of("^[any] NP", "NP ^[any]"),
            Map.of("content", "clause"),
            List.of("{cue قال} إن"),
            List.of("قال."));

    @Test
    void wordIsALineOfSixColumns() {
        List<Inspector.Word> words = List.of(
                new Inspector.Word(new Anchor(Field.BODY, 3, 7, "وقال"), List.of("و", "قال"), "قال", "verb", false),
                new Inspector.Word(new Anchor(Field.BODY, 8, 10, "20"), List.of("20"), null, "number", false));
        assertThat(WordTable.HEADER + WordTable.rows(words)).isEqualTo("""
                form\tstart\tend\tsegments\tlemma\tclass
                وقال\t3\t7\tو+قال\tقال\tverb
                20\t8\t10\t20\t-\tnumber
                """);
    }

    @Test
    void controlCharactersNeverReachTheTable() {
        Inspector.Word word =
                new Inspector.Word(new Anchor(Field.BODY, 0, 2, "a\u001B"), List.of("a\u001B"), null, "foreign", false);
        assertThat(WordTable.rows(List.of(word))).isEqualTo("a\uFFFD\t0\t2\ta\uFFFD\t-\tforeign\n");
    }

    @Test
    void rulesAreListedInColumns() {
        Inspector.Rule other = new Inspector.Rule("x", "f", 1, "Why.", List.of(), Map.of(), List.of(), List.of());
        assertThat(RuleText.list(List.of(RULE, other))).isEqualTo("""
                verb-that  A verb | and that.
                x          Why.
                """);
        assertThat(RuleText.list(List.of())).isEmpty();
    }

    @Test
    void ruleIsShownInItsOwnLanguage() {
        assertThat(RuleText.show(RULE)).isEqualTo("""
                # statements.rules:7
                rule verb-that
                why   A verb | and that.
                match ^[any] NP
                match NP ^[any]
                then  content=clause
                yes   {cue قال} إن
                no    قال.
                """);
    }

    @Test
    void everyRuleFileHasAPage() {
        Map<String, String> pages = RulePages.of(List.of(RULE));
        assertThat(pages).containsOnlyKeys("README.md", "statements.md");
        assertThat(pages.get("README.md")).contains("| [verb-that](statements.md#verb-that) | A verb \\| and that. |");
        assertThat(pages.get("statements.md"))
                .contains("## verb-that")
                .contains("match ^[any] NP\nmatch NP ^[any]\nthen  content=clause\n")
                .contains("Fires on:\n\n- `{cue قال} إن`")
                .contains("Does not fire on:\n\n- `قال.`");
    }

    @Test
    void explanationNamesRuleSentenceSpeakerAndParts() {
        Statement statement = Sample.full().statements().get(0);
        Anchor sentence = new Anchor(Field.BODY, 0, 9, "قال\nكذا\u001B.");
        String text = ExplanationText.render(
                Article.of("d1", "", ""), List.of(new Inspector.Explanation(statement, sentence, "named here")));
        assertThat(text)
                .startsWith("── d1\n\n" + statement.id() + " ")
                .contains("by rule " + statement.rule())
                .contains("sentence  قال كذا\uFFFD.\n")
                .contains(": named here");
        assertThat(ExplanationText.render(Article.of("d1", "", ""), List.of())).isEqualTo("── d1\nno statements\n");
    }
}
