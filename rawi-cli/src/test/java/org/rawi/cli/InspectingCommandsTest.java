package org.rawi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InspectingCommandsTest {

    @TempDir
    Path folder;

    @Test
    void tokensAreALineEachUnderAHeader() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "وللعلاقات، كتابهم.\n");
        List<String> expected =
                List.of("form\tstart\tend\tsegments\tlemma\tclass", "وللعلاقات\t0\t9\tو+ل+ل+علاقات\tعلاقة\tnoun");
        assertThat(Ran.rawi("tokens", file.toString()).output().lines().limit(2))
                .isEqualTo(expected);
        Ran ran = Ran.rawi("tokens", "--format", "tsv", file.toString());
        assertThat(ran.exit()).isZero();
        assertThat(ran.messages()).isEmpty();
        assertThat(ran.output().lines()).hasSize(3).last().asString().startsWith("كتابهم\t11\t17\tكتاب+هم\t");
    }

    @Test
    void tokensAreOfTheBodyUnlessTheTitleIsAskedFor() {
        String article = "{\"title\": \"قمة\", \"text\": \"وصل الوفد.\"}";
        assertThat(Ran.withInput(article, "tokens", "-").output().lines().skip(1))
                .allMatch(line -> !line.startsWith("قمة"))
                .hasSize(2);
        assertThat(Ran.withInput(article, "tokens", "--in", "title", "-")
                        .output()
                        .lines()
                        .skip(1))
                .singleElement()
                .asString()
                .startsWith("قمة\t0\t3\t");
    }

    @Test
    void inputThatCannotBeReadIsNamed() {
        String missing = folder.resolve("none.txt").toString();
        for (String command : List.of("tokens", "explain")) {
            Ran ran = Ran.rawi(command, missing);
            assertThat(ran.exit()).isEqualTo(1);
            assertThat(ran.messages()).isEqualTo("rawi: " + missing + ": no such file or folder\n");
        }
    }

    @Test
    void explainTellsSentenceRuleAndSpeaker() {
        Ran ran = Ran.withInput(
                "{\"id\": \"x\", \"text\": \"وصل الوفد. قال الوزير إن الاجتماع انتهى.\"}", "explain", "-");
        assertThat(ran.exit()).isZero();
        assertThat(ran.output())
                .startsWith("── x\n\ns1 ")
                .contains("by rule verb-subject-that\n")
                .contains("sentence  قال الوزير إن الاجتماع انتهى.\n")
                .contains("source    الوزير\n")
                .contains("\nspeaker ");
    }

    @Test
    void rulesAreListedAndShown() {
        Ran list = Ran.rawi("rules", "list");
        assertThat(list.exit()).isZero();
        assertThat(list.output()).contains("verb-subject-that ");
        Ran shown = Ran.rawi("rules", "show", "verb-subject-that");
        assertThat(shown.exit()).isZero();
        assertThat(shown.output())
                .contains("rule verb-subject-that\nwhy ")
                .contains("\nyes ")
                .contains("\nno ");
        assertThat(Ran.rawi("rules", "show", "none"))
                .isEqualTo(new Ran(1, "", "rawi: no rule none; rawi rules list names them all\n"));
    }

    @Test
    void wrongUsageIsExitTwo() {
        assertThat(Ran.rawi("rules").exit()).isEqualTo(2);
        assertThat(Ran.rawi("rules", "show").exit()).isEqualTo(2);
        assertThat(Ran.rawi("tokens").exit()).isEqualTo(2);
        assertThat(Ran.rawi("tokens", "--format", "xml", "-").exit()).isEqualTo(2);
        assertThat(Ran.rawi("explain").exit()).isEqualTo(2);
    }
}
