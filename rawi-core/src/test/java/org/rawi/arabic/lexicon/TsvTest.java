package org.rawi.arabic.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TsvTest {

    private static final String HEAD = "# What it is.\n#\n# Its columns.\nword\tkinds\n";

    @Test
    void rowsAreGivenWithTheirLines() {
        Tsv tsv = parse(HEAD + "آب\ttime\nأب\tkin|name\nأخ\t-\n");
        assertThat(tsv.columns()).containsExactly("word", "kinds");
        assertThat(tsv.rows()).extracting(row -> row.get(0)).containsExactly("آب", "أب", "أخ");
        assertThat(tsv.rows())
                .extracting(row -> row.list(1))
                .containsExactly(List.of("time"), List.of("kin", "name"), List.of());
        assertThat(tsv.rows()).extracting(Tsv.Row::line).containsExactly(5, 6, 7);
    }

    @Test
    void lastLineNeedsNoLineBreakAndThereMayBeNoRow() {
        assertThat(parse(HEAD + "آب\ttime").rows()).hasSize(1);
        assertThat(parse(HEAD).rows()).isEmpty();
    }

    @Test
    void otherColumnsAreRefused() {
        assertRefused("word\tkind\nآب\ttime\n", 1, "columns are [word, kind], expected [word, kinds]");
        assertRefused("# comment\nkinds\tword\n", 2, "columns are [kinds, word]");
        assertRefused("word\tkinds\tmore\n", 1, "columns are [word, kinds, more]");
        assertRefused("", 0, "no line of column names");
        assertRefused("# comment\n", 1, "no line of column names");
    }

    @Test
    void linesOutOfOrderOrTwiceAreRefused() {
        assertRefused(HEAD + "أب\tkin\nآب\ttime\n", 6, "not in order");
        assertRefused(HEAD + "آب\ttime\nآب\ttime\n", 6, "duplicate line");
    }

    @Test
    void fieldsTooManyTooFewOrEmptyAreRefused() {
        assertRefused(HEAD + "آب\n", 5, "1 fields, expected 2");
        assertRefused(HEAD + "آب\ttime\tx\n", 5, "3 fields, expected 2");
        assertRefused(HEAD + "آب\t\n", 5, "field 2 is empty");
        assertRefused(HEAD + "\ttime\n", 5, "field 1 is empty");
        assertRefused(HEAD + "\nآب\ttime\n", 5, "");
    }

    @Test
    void straySpacesAreRefused() {
        assertRefused(HEAD + " آب\ttime\n", 5, "stray space in field 1");
        assertRefused(HEAD + "آب\ttime \n", 5, "stray space in field 2");
        assertRefused(HEAD + "آب\ttime\r\n", 5, "stray space in field 2");
    }

    @Test
    void bytesThatAreNotUtf8AreRefused() {
        assertRefused(HEAD + "آب\t\uFFFD\n", 5, "not UTF-8");
    }

    @Test
    void listWithAnEmptyItemOrASpaceIsRefused() {
        Tsv tsv = parse(HEAD + "آب\ttime||kin\nأب\ttime| kin\nأخ\t|\n");
        assertThat(tsv.rows())
                .allSatisfy(row -> assertThatThrownBy(() -> row.list(1))
                        .isInstanceOf(TsvException.class)
                        .hasMessage("words.tsv:" + row.line() + ": empty item or stray space in the list of field 2"));
    }

    @Test
    void missingResourceIsNamed() {
        assertThatThrownBy(() -> Tsv.resource(TsvTest.class, "none.tsv", "word"))
                .isInstanceOf(TsvException.class)
                .hasMessageStartingWith("none.tsv:0: no such lexicon");
    }

    @Test
    void complaintAboutARowNamesItsLine() {
        Tsv.Row row = parse(HEAD + "آب\tmonth\n").rows().get(0);
        assertThat(row.wrong("kind month")).hasMessage("words.tsv:5: kind month");
    }

    private static Tsv parse(String content) {
        return Tsv.parse("words.tsv", content, "word", "kinds");
    }

    private static void assertRefused(String content, int line, String problem) {
        assertThatThrownBy(() -> parse(content))
                .isInstanceOf(TsvException.class)
                .hasMessageStartingWith("words.tsv:" + line + ": " + problem);
    }
}
