package org.rawi.arabic.morphology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.rawi.arabic.lexicon.Dictionary;
import org.rawi.arabic.lexicon.Features;
import org.rawi.arabic.lexicon.PartOfSpeech;
import org.rawi.arabic.text.AnyText;
import org.rawi.arabic.text.SourceText;
import org.rawi.arabic.text.Tokens;

class AnalyzerTest {

    private static final Dictionary DICTIONARY = Dictionary.load();
    private static final Morphology MORPHOLOGY = Morphology.load();

    @Test
    void allLicensedCutsOfAnAmbiguousWordAreKept() {
        assertThat(readings("فهم")).contains("فهم NOUN", "فهم VERB", "ف+ هم PRONOUN");
        assertThat(readings("وجه")).contains("وجه NOUN", "وجه VERB");
        assertThat(readings("قتل")).contains("قتل VERB", "قتل NOUN");
        assertThat(readings("بين")).contains("بين PREPOSITION", "بين VERB");
    }

    @Test
    void activeAndPassiveAreBothKept() {
        Form form = analyse("قتل");
        assertThat(analyses(form)).anyMatch(a -> a.finite() && a.has(Features.ACTIVE));
        assertThat(analyses(form)).anyMatch(a -> a.finite() && a.has(Features.PASSIVE));
    }

    @Test
    void analysesAreOrderedLikeliestFirst() {
        for (String word : List.of("فهم", "وجه", "وفد", "كلمة", "بيان", "علي")) {
            Form form = analyse(word);
            assertThat(IntStream.range(1, form.count()))
                    .allMatch(
                            i -> form.analysis(i - 1).cost() <= form.analysis(i).cost());
        }
    }

    @Test
    void cutNeedsAStemThatLicensesIt() {
        assertThat(readings("كلمة")).noneMatch(each -> each.startsWith("ك+"));
        assertThat(readings("فرنسا")).noneMatch(each -> each.startsWith("ف+"));
        assertThat(readings("سيارة")).as("no future of a noun").noneMatch(each -> each.startsWith("س+"));
        assertThat(readings("الكتابهم"))
                .as("article and pronoun")
                .noneMatch(each -> each.startsWith("ال+") && each.contains("+هم"));
    }

    @Test
    void lamSwallowsTheAlefOfTheArticle() {
        assertThat(readings("للوزير")).anyMatch(each -> each.equals("ل+ ل+ وزير NOUN"));
        assertThat(readings("للذين")).anyMatch(each -> each.equals("ل+ الذي RELATIVE"));
    }

    @Test
    void misspelledHamzaIsUnderstoodAndCostsMore() {
        assertThat(analyse("اكد").best().lemma()).isEqualTo("أكد");
        assertThat(analyse("الى").best().lemma()).isEqualTo("إلى");
        assertThat(analyse("اكد").best().cost())
                .isGreaterThan(analyse("أكد").best().cost());
    }

    @Test
    void vowelMarksTatweelAndPresentationFormsChangeNoLemma() {
        assertThat(analyse("أكّــــد").best().lemma()).isEqualTo("أكد");
        assertThat(analyse("\uFED7\uFE8E\uFEDD").best().lemma()).isEqualTo("قال");
    }

    @Test
    void unknownWordIsGuessedByItsShape() {
        Form form = analyse("الزنقبوطي");
        assertThat(form.best().guessed()).isTrue();
        assertThat(form.best().article()).isTrue();
        assertThat(analyse("سيزنقبطون").best().is(PartOfSpeech.VERB)).isTrue();
        assertThat(analyse("زنقبوط").best().nominal()).isTrue();
    }

    @Property(tries = 300)
    void everyWordHasAnAnalysisThatLiesInsideIt(@ForAll("text") String body) {
        Words words = MORPHOLOGY.words(Tokens.of(SourceText.of(body)));
        for (int token = 0; token < words.count(); token++) {
            Form form = words.form(token);
            if (form == null) {
                assertThat(words.at(token)).isNull();
                continue;
            }
            int length = form.surface().length();
            assertThat(form.count()).isPositive();
            assertThat(words.chosen(token)).isBetween(0, form.count() - 1);
            for (Analysis analysis : analyses(form)) {
                assertThat(analysis.stemStart()).isBetween(0, length - 1);
                assertThat(analysis.stemEnd()).isBetween(analysis.stemStart() + 1, length);
                assertThat(analysis.lemma()).isNotEmpty();
            }
            assertThat(words.bareStart(token)).isBetween(words.tokens().start(token), words.stemStart(token));
            assertThat(words.stemEnd(token)).isLessThanOrEqualTo(words.tokens().end(token));
        }
    }

    @Provide
    Arbitrary<String> text() {
        return AnyText.any();
    }

    private static Form analyse(String word) {
        return new Analyzer(DICTIONARY, Context.load()).analyse(word, 0, -1);
    }

    private static List<Analysis> analyses(Form form) {
        return IntStream.range(0, form.count()).mapToObj(form::analysis).toList();
    }

    /** Each analysis as its proclitics, its lemma and class, and its pronoun. */
    private static List<String> readings(String word) {
        List<String> readings = new ArrayList<>();
        for (Analysis analysis : analyses(analyse(word))) {
            StringBuilder reading = new StringBuilder();
            int from = 0;
            for (int cut = 1; cut < word.length(); cut++) {
                if ((analysis.cut() >> cut & 1) != 0) {
                    reading.append(word, from, cut).append("+ ");
                    from = cut;
                }
            }
            reading.append(analysis.lemma()).append(' ').append(analysis.pos());
            if (analysis.enclitic() != Clitics.NO_ENCLITIC) {
                reading.append(" +").append(word.substring(analysis.stemEnd()));
            }
            readings.add(reading.toString());
        }
        return readings;
    }
}
