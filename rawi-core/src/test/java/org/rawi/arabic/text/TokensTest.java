package org.rawi.arabic.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokensTest {

    @Provide
    Arbitrary<String> text() {
        return AnyText.any();
    }

    @Property(tries = 1000)
    void everythingButSpacesAndUnseenMarksIsInExactlyOneToken(@ForAll("text") String body) {
        Tokens tokens = tokens(body);
        int at = 0;
        for (int i = 0; i < tokens.count(); i++) {
            assertThat(tokens.start(i)).isGreaterThanOrEqualTo(at);
            assertThat(tokens.end(i)).isGreaterThan(tokens.start(i));
            assertBlank(body, at, tokens.start(i));
            at = tokens.end(i);
        }
        assertBlank(body, at, body.length());
    }

    private static void assertBlank(String body, int from, int to) {
        for (int i = from; i < to; i++) {
            char unit = body.charAt(i);
            assertThat(Letters.isSpace(unit) || Letters.isInvisible(unit))
                    .as("unit %04x between tokens", (int) unit)
                    .isTrue();
        }
    }

    @Property(tries = 500)
    void tokenIsFoundByTheOffsetWhereItStarts(@ForAll("text") String body) {
        Tokens tokens = tokens(body);
        for (int i = 0; i < tokens.count(); i++) {
            assertThat(tokens.at(tokens.start(i))).isEqualTo(i);
            assertThat(tokens.at(tokens.start(i) + 1)).isEqualTo(i + 1);
        }
        assertThat(tokens.at(body.length())).isEqualTo(tokens.count());
    }

    @Property(tries = 500)
    void wordHasALetterAndNoMarkIsLongerThanOneUnit(@ForAll("text") String body) {
        Tokens tokens = tokens(body);
        for (int i = 0; i < tokens.count(); i++) {
            String token = tokens.string(i);
            switch (tokens.kind(i)) {
                case WORD ->
                    assertThat(token.chars().anyMatch(c -> Letters.fold((char) c) != Letters.DROPPED))
                            .isTrue();
                case MARK -> assertThat(token).hasSize(1);
                case NUMBER -> assertThat(Letters.isDigit(token.charAt(0))).isTrue();
                case BREAK -> assertThat(token).matches("(?s)[\\n\\r\\u2028\\u2029].*|[\\n\\r\\u2028\\u2029]");
                case FOREIGN -> assertThat(Letters.isArabic(token.charAt(0))).isFalse();
            }
        }
    }

    @Test
    void wordsNumbersAndMarksAreCutApart() {
        assertThat(strings("قال:«نعم»،و20مليون."))
                .containsExactly("قال", ":", "«", "نعم", "»", "،", "و", "20", "مليون", ".");
        assertThat(strings("1.5 و1,200 و٣٫٥ في 3.")).containsExactly("1.5", "و", "1,200", "و", "٣٫٥", "في", "3", ".");
        assertThat(strings("CNNعربية")).containsExactly("CNN", "عربية");
        assertThat(strings("قال\n \n\tوأضاف")).containsExactly("قال", "\n \n", "وأضاف");
    }

    @Test
    void vowelMarksTatweelAndJoinersStayInsideTheirWord() {
        assertThat(strings("مُحَمَّدٌ العـــراق")).containsExactly("مُحَمَّدٌ", "العـــراق");
        assertThat(strings("می\u200Cشود كتاب\u200F.")).containsExactly("می\u200Cشود", "كتاب", ".");
    }

    @Test
    void tatweelAloneIsADash() {
        assertThat(strings("القاهرة ـ رويترز")).containsExactly("القاهرة", "ـ", "رويترز");
        assertThat(tokens("القاهرة ـ رويترز").isMark(1, 'ـ')).isTrue();
    }

    @Test
    void spaceStandsBeforeTheFirstTokenAndBehindTheLast() {
        Tokens tokens = tokens("قال:نعم");
        assertThat(tokens.spaceBefore(0)).isTrue();
        assertThat(tokens.spaceBefore(1)).isFalse();
        assertThat(tokens.spaceBefore(3)).isTrue();
    }

    @Test
    void surrogatesPairedOrAloneAreTokens() {
        assertThat(strings("قال \uD83D\uDE00 ثم \uD83D.")).containsExactly("قال", "\uD83D\uDE00", "ثم", "\uD83D", ".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ـ", "\u064B", "\u200F", "«", "\uD83D", "\n", "ا", "1", ".", "\u0000", "ـ\u200F"})
    void aMillionOfOneUnitAreCutInLinearTime(String unit) {
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> tokens(unit.repeat(1_000_000)));
    }

    private static Tokens tokens(String body) {
        return Tokens.of(SourceText.of(body));
    }

    private static List<String> strings(String body) {
        Tokens tokens = tokens(body);
        return IntStream.range(0, tokens.count()).mapToObj(tokens::string).toList();
    }
}
