package org.rawi.arabic.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotesTest {

    @Provide
    Arbitrary<String> text() {
        return AnyText.any();
    }

    @Property(tries = 1000)
    void quotationsAreWholeNestedAndInsideAParagraph(@ForAll("text") String body) {
        Tokens tokens = Tokens.of(SourceText.of(body));
        Quotes quotes = Quotes.of(tokens);
        for (int i = 0; i < quotes.all().size(); i++) {
            Quotes.Quote quote = quotes.get(i);
            assertThat(quote.open()).isGreaterThanOrEqualTo(0);
            assertThat(quote.start()).isGreaterThan(quote.open());
            assertThat(quote.end()).isGreaterThan(quote.start());
            assertThat(quote.close()).isGreaterThanOrEqualTo(quote.end()).isLessThanOrEqualTo(tokens.count());
            for (int token = quote.open(); token < quote.close(); token++) {
                assertThat(tokens.is(token, TokenKind.BREAK)).isFalse();
            }
            for (int j = i + 1; j < quotes.all().size(); j++) {
                Quotes.Quote other = quotes.get(j);
                boolean apart = other.open() >= quote.close();
                boolean within = other.open() >= quote.start() && other.close() <= quote.end();
                assertThat(apart || within).as("%s and %s", quote, other).isTrue();
            }
        }
    }

    @Property(tries = 500)
    void tokenKnowsTheOutermostQuotationItStandsIn(@ForAll("text") String body) {
        Tokens tokens = Tokens.of(SourceText.of(body));
        Quotes quotes = Quotes.of(tokens);
        for (int token = 0; token < tokens.count(); token++) {
            int around = quotes.around(token);
            for (Quotes.Quote quote : quotes.all()) {
                if (quote.depth() == 0 && quote.open() <= token && token < quote.close()) {
                    assertThat(around).isGreaterThanOrEqualTo(0);
                    assertThat(quotes.get(around)).isEqualTo(quote);
                }
            }
        }
        assertThat(quotes.around(-1)).isEqualTo(-1);
        assertThat(quotes.around(tokens.count())).isEqualTo(-1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "قال: «لن نتراجع عن هذا» ثم غادر",
                "قال: “لن نتراجع عن هذا” ثم غادر",
                "قال: ”لن نتراجع عن هذا“ ثم غادر",
                "قال: ”لن نتراجع عن هذا” ثم غادر",
                "قال: „لن نتراجع عن هذا“ ثم غادر",
                "قال: \"لن نتراجع عن هذا\" ثم غادر",
                "قال: 'لن نتراجع عن هذا' ثم غادر",
                "قال: ‘لن نتراجع عن هذا’ ثم غادر",
                "قال: ((لن نتراجع عن هذا)) ثم غادر",
                "قال: {لن نتراجع عن هذا} ثم غادر",
                "قال: ''لن نتراجع عن هذا'' ثم غادر",
                "قال: ‘‘لن نتراجع عن هذا’’ ثم غادر",
                "قال: ‹لن نتراجع عن هذا› ثم غادر",
                "قال: »لن نتراجع عن هذا« ثم غادر",
                "قال: «لن نتراجع عن هذا” ثم غادر",
                "قال: “لن نتراجع عن هذا\" ثم غادر",
            })
    void everyKindOfMarkAndMixedOnesEncloseWords(String body) {
        assertThat(inside(body)).containsExactly("لن نتراجع عن هذا");
    }

    @Test
    void bracketsAndApostrophesEncloseNothing() {
        assertThat(inside("قال (الوزير) ذلك")).isEmpty();
        assertThat(inside("كتب Rock'n'roll ثم l'équipe أمس")).isEmpty();
    }

    @Test
    void quotationStandsInsideAnother() {
        assertThat(inside("قال: «اتفاق “المبادئ العامة” قائم» وغادر"))
                .containsExactly("اتفاق “المبادئ العامة” قائم", "المبادئ العامة");
        List<Quotes.Quote> quotes = quotes("قال: «اتفاق “المبادئ العامة” قائم» وغادر");
        assertThat(quotes).extracting(Quotes.Quote::depth).containsExactly(0, 1);
    }

    @Test
    void severalStraightQuotationsOfAParagraphAreToldApart() {
        assertThat(inside("قال: \"نعم\" ثم قال: \"لا\" وغادر")).containsExactly("نعم", "لا");
        assertThat(inside("صحيفتا \"الشرق\" و\"الغرب\" نشرتا")).containsExactly("الشرق", "الغرب");
        assertThat(inside("وفقا لـ\"رويترز\" أمس")).containsExactly("رويترز");
    }

    @Test
    void unclosedQuotationEndsWithItsParagraph() {
        List<Quotes.Quote> quotes = quotes("قال: «لن نتراجع\nوأضاف: «نحن هنا» وغادر");
        assertThat(quotes).extracting(Quotes.Quote::closed).containsExactly(false, true);
        assertThat(inside("قال: «لن نتراجع\nوأضاف: «نحن هنا» وغادر")).containsExactly("لن نتراجع", "نحن هنا");
    }

    @Test
    void closingMarkAloneIsNoQuotation() {
        assertThat(inside("لن نتراجع» ثم غادر")).isEmpty();
    }

    @Test
    void emptyQuotationIsNone() {
        assertThat(inside("قال «» ثم \"\" وغادر")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "«", "»", "“", "\"", "'", "‘", "(", ")", "((", "{", "''", "«\"“'", "« ", "\" ", " \"ا", "«ا» ", "\"ا\n"
            })
    void aHundredThousandMarksAreReadInLinearTime(String marks) {
        Tokens tokens = Tokens.of(SourceText.of(marks.repeat(100_000)));
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Quotes.of(tokens));
    }

    @Test
    void depthIsBounded() {
        String deep = "«“((«“((«“((«“((ا))”»))”»))”»))”»";
        assertThat(quotes("قال " + deep + " ثم"))
                .allSatisfy(quote -> assertThat(quote.depth()).isLessThan(8));
    }

    private static List<Quotes.Quote> quotes(String body) {
        return Quotes.of(Tokens.of(SourceText.of(body))).all();
    }

    private static List<String> inside(String body) {
        Tokens tokens = Tokens.of(SourceText.of(body));
        return Quotes.of(tokens).all().stream()
                .map(quote -> body.substring(tokens.start(quote.start()), tokens.end(quote.end() - 1)))
                .toList();
    }
}
