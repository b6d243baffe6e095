package org.rawi.formats;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadingTextTest {

    @Test
    void findingsAreMarkedWithSignsWhereThereIsNoColour() {
        assertThat(OutputFormat.TEXT.render(Sample.full(), false))
                .contains("*قال* _وزير النقل سامي حداد_، {الخميس}، في بيان لوكالة سبق إن [\"القطار سيصل\"](s1).")
                .contains("وقتلت ^غارة^(e1) 12 شخصا")
                .contains("~شارك~")
                .contains("الوزير: [لا تمديد](s2)");
    }

    @Test
    void everyStatementAndEventHasALine() {
        assertThat(OutputFormat.TEXT.render(Sample.full(), false))
                .contains("  s1  SAY · سامي حداد · قال · وكالة سبق · وكالة سبق > سامي حداد\n")
                .contains("  s2  DENY (negated) · speaker unknown\n")
                .contains("  e1  ASSAULT OCCURRED · ");
    }

    @Test
    void withoutItsColoursColouredTextIsTheText() {
        String coloured = OutputFormat.TEXT.render(Sample.full(), true);
        assertThat(coloured).contains("\u001B[1;33mقال\u001B[0m");
        assertThat(coloured.replaceAll("\u001B\\[[0-9;]*m", "").replaceAll("\\([se][0-9]\\)", ""))
                .contains(Sample.TEXT)
                .contains(Sample.TITLE);
    }

    @Test
    void escapeSequencesOfAnArticleDoNotReachTheTerminal() {
        String text = "قال\u001B[2J\u0007\u009B ثم\nسكت";
        assertThat(OutputFormat.TEXT.render(Sample.empty("a\u001B[1m", "", text), false))
                .doesNotContain("\u001B")
                .doesNotContain("\u0007")
                .doesNotContain("\u009B")
                .contains("\nسكت");
    }
}
