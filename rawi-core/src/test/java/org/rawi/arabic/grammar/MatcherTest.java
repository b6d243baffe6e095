package org.rawi.arabic.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.rawi.arabic.morphology.Analysis;
import org.rawi.arabic.morphology.Morphology;
import org.rawi.arabic.morphology.Words;
import org.rawi.arabic.text.SourceText;
import org.rawi.arabic.text.Tokens;

class MatcherTest {

    private static final Morphology MORPHOLOGY = Morphology.load();

    /** Word classes for tests: {@code pos-noun} and the like. */
    private static Predicate<Analysis> members(String name) {
        if (!name.startsWith("pos-")) {
            throw new IllegalArgumentException("unknown class " + name);
        }
        return analysis -> ("pos-" + analysis.pos().name().toLowerCase(Locale.ROOT)).equals(name);
    }

    @Test
    void longestWayToMatchCounts() {
        assertThat(matches("match ^[word=قال] what:(NAME | NAME NAME)", "قال Ali Omar Zaid ثم"))
                .containsExactly("r 0-4 what=Ali Omar Zaid");
        assertThat(matches("match ^[word=قال] what:[kind=number]?", "قال 1 2")).containsExactly("r 0-2 what=1");
        assertThat(matches("match ^[word=قال] what:[kind=number]*", "قال 1 2 3 ثم 4"))
                .containsExactly("r 0-4 what=1 2 3");
    }

    @Test
    void firstOfEquallyLongWaysCounts() {
        assertThat(matches("match ^[word=قال] (a:NAME | b:NAME)", "قال Ali")).containsExactly("r 0-2 a=Ali");
        assertThat(matches("match ^[word=قال] (b:[kind=foreign] | a:NAME)", "قال Ali"))
                .containsExactly("r 0-2 b=Ali");
        assertThat(matches("match ^[word=قال] a:NAME b:NAME", "قال Ali Omar Zaid"))
                .as("the preferred span first")
                .containsExactly("r 0-4 a=Ali Omar b=Zaid");
    }

    @Test
    void everyMatchLineIsAMatchOfItsOwnAndRulesKeepTheirOrder() {
        assertThat(matches("match ^[word=قال] a:[kind=number]\nmatch ^[word=قال] b:NAME\nmatch ^[word=قال]", "قال Ali"))
                .containsExactly("r 0-2 b=Ali", "r 0-1");
    }

    @Test
    void partsBeforeTheTriggerAreMatchedBackwards() {
        assertThat(matches("match a:NAME b:[kind=number] ^[word=قال] c:NAME", "Omar Ali 7 قال Zaid"))
                .containsExactly("r 0-5 a=Omar Ali b=7 c=Zaid");
        assertThat(matches("match EDGE a:NAME ^[word=قال]", "Ali قال\nثم Omar قال\nZaid قال"))
                .containsExactly("r 0-2 a=Ali", "r 7-9 a=Zaid");
        assertThat(matches("match a:NAME+ ^[word=قال]", "1 Omar Ali قال")).containsExactly("r 1-4 a=Omar Ali");
    }

    @Test
    void capturesThatTookNoPartAreAbsent() {
        assertThat(matches("match ^cue:[word=قال] a:NAME? b:[kind=number]?", "قال 7"))
                .containsExactly("r 0-2 cue=قال b=7");
        Match match = first("match ^cue:[word=قال] a:NAME?", "قال 7");
        assertThat(match.has("a")).isFalse();
        assertThat(match.start("a")).isEqualTo(-1);
        assertThat(match.has("nothing of that name")).isFalse();
        assertThat(match.trigger()).isZero();
    }

    @Test
    void captureGivenUpOnOneWayLeavesNoTraceOnAnother() {
        assertThat(matches("match ^[word=قال] (a:NAME [kind=number] | b:[kind=foreign])", "قال Ali ثم"))
                .containsExactly("r 0-2 b=Ali");
    }

    @Test
    void testsAreOfOneAndTheSameAnalysis() {
        assertThat(matches("match ^[word=الوزير pos=noun article]", "قال الوزير"))
                .hasSize(1);
        assertThat(matches("match ^[word=الوزير pos=noun !article]", "قال الوزير"))
                .isEmpty();
        assertThat(matches("match ^[in=pos-verb lemma=قال]", "وقال الوزير")).hasSize(1);
    }

    @Test
    void wordIsComparedFoldedAndWithItsConjunctionCut() {
        assertThat(matches("match ^[word=إلى|على]", "الى وعلى لدى")).hasSize(2);
    }

    @Test
    void markAndKindTestTokensThatAreNoWords() {
        assertThat(matches("match ^[mark=:|،]", "قال: نعم، لا.")).hasSize(2);
        assertThat(matches("match ^[mark]", "قال: نعم، لا.")).hasSize(3);
        assertThat(matches("match ^[kind=number] [kind=foreign]", "7 Ali 8 قال"))
                .hasSize(1);
        assertThat(matches("match ^[word=قال] a:[any]*", "قال Ali 7:\nثم")).containsExactly("r 0-4 a=Ali 7 :");
    }

    @Test
    void macrosStandForTheirPattern() {
        assertThat(matches("match ^[word=قال] @number @number", "قال 7 8", "define number [kind=number]\n"))
                .hasSize(1);
    }

    @Test
    void nothingIsMatchedOutsideTheGivenTokens() {
        Words words = words("Ali قال Omar");
        Matcher matcher = grammar("match a:NAME? ^[word=قال] b:NAME?", "").matcher(words, new Names(words.tokens()));
        assertThat(matcher.at(1, 0, 3))
                .singleElement()
                .satisfies(m -> assertThat(m.start() + "-" + m.end()).isEqualTo("0-3"));
        assertThat(matcher.at(1, 1, 2))
                .singleElement()
                .satisfies(m -> assertThat(m.start() + "-" + m.end()).isEqualTo("1-2"));
    }

    @Test
    void repetitionAndWindowAreBounded() {
        assertThat(first("match ^[word=قال] [any]*", "قال " + "7 ".repeat(100)).end())
                .as("12 times at most")
                .isEqualTo(13);
        assertThat(first(
                                "match ^[word=قال] ([any] [any] [any] [any])* ([any] [any] [any] [any])*",
                                "قال " + "7 ".repeat(300))
                        .end())
                .as("12 times each")
                .isEqualTo(97);
        String wide =
                "([any]* [any]* [any]* [any]* [any]* [any]* [any]* [any]* [any]* [any]* [any]* [any]* [any]* [any]*)";
        assertThat(first("match ^[word=قال] " + wide, "قال " + "7 ".repeat(300)).end())
                .as("the window")
                .isLessThanOrEqualTo(160);
    }

    @Test
    void hostilePatternAndTextStayFast() {
        String many = "([any]? [any]*)* ".repeat(6);
        Words words = words("قال 7 ".repeat(2_000));
        Matcher matcher =
                grammar("match ^[word=قال] " + many + "[mark=:]", "").matcher(words, new Names(words.tokens()));
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            for (int i = 0; i < words.count(); i++) {
                assertThat(matcher.at(i, 0, words.count())).isEmpty();
            }
        });
    }

    private static List<String> matches(String match, String text) {
        return matches(match, text, "");
    }

    private static List<String> matches(String match, String text, String macros) {
        Words words = words(text);
        List<String> found = new ArrayList<>();
        for (Match each : all(grammar(match, macros), words)) {
            StringBuilder shown = new StringBuilder(each.rule().id() + " " + each.start() + "-" + each.end());
            for (String name : List.of("cue", "what", "a", "b", "c")) {
                if (each.has(name)) {
                    shown.append(' ').append(name).append('=');
                    for (int i = each.start(name); i < each.end(name); i++) {
                        shown.append(i > each.start(name) ? " " : "")
                                .append(words.tokens().string(i));
                    }
                }
            }
            found.add(shown.toString());
        }
        return found;
    }

    private static Match first(String match, String text) {
        return all(grammar(match, ""), words(text)).get(0);
    }

    private static List<Match> all(Grammar grammar, Words words) {
        Matcher matcher = grammar.matcher(words, new Names(words.tokens()));
        List<Match> found = new ArrayList<>();
        for (int i = 0; i < words.count(); i++) {
            found.addAll(matcher.at(i, 0, words.count()));
        }
        return found;
    }

    private static Words words(String text) {
        return MORPHOLOGY.words(Tokens.of(SourceText.of(text)));
    }

    private static Grammar grammar(String match, String macros) {
        String content = macros + "rule r\nwhy a test\n" + match + "\nyes x\nno y\n";
        return Grammar.compile(List.of(RuleFile.parse("test.rules", content)), MatcherTest::members, Names.TYPES);
    }
}
