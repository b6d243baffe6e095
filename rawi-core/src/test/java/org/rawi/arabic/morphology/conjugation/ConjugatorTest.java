package org.rawi.arabic.morphology.conjugation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class ConjugatorTest {
    private static final String ARABIC = "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي";

    @Test
    void aLemmaThatRootAndFormDoNotGiveIsRefused() {
        VerbEntry entry = VerbEntry.of("كتب", "كتم", "I", "a-u", "-", "t");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Conjugator.verbForms(entry))
                .withMessageContaining("كتب");
    }

    @Test
    void theLemmaTellsASoundMiddleWFromAHollowOne() {
        assertThat(spellings("استحوذ", "حوذ", "X"))
                .contains("يستحوذ", "استحوذت")
                .doesNotContain("يستحيذ");
        assertThat(spellings("استعاذ", "عوذ", "X")).contains("يستعيذ", "استعذت");
    }

    @Test
    void theLemmaTellsHowTheEighthFormJoins() {
        assertThat(spellings("ادخر", "ذخر", "VIII")).contains("يدخر");
        assertThat(spellings("اذخر", "ذخر", "VIII")).contains("يذخر");
        assertThat(spellings("اظلم", "ظلم", "VIII")).contains("يظلم");
        assertThat(spellings("اتهم", "وهم", "VIII")).contains("يتهم");
    }

    @Test
    void theFirstWFallsInTheImperfectOfSomeVerbsInA() {
        assertThat(first("وسع", "وسع", "i-a")).contains("يسع").doesNotContain("يوسع");
        assertThat(first("وطئ", "وطء", "i-a")).contains("يطأ");
        assertThat(first("وجل", "وجل", "i-a")).contains("يوجل").doesNotContain("يجل");
        assertThat(first("وضع", "وضع", "a-a")).contains("يضع");
        assertThat(first("ود", "ودد", "i-a")).contains("يود", "وددت");
    }

    @Test
    void shortImperatives() {
        assertThat(imperatives("أكل", "ءكل")).contains("كل", "كلوا").doesNotContain("اؤكل");
        assertThat(imperatives("أمر", "ءمر")).contains("مر", "اؤمر", "اؤمروا");
    }

    @Test
    void moodIsForTheImperfectOnly() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new VerbForm(
                        "كتب",
                        Aspect.PERFECT,
                        Mood.JUSSIVE,
                        Voice.ACTIVE,
                        Person.THIRD,
                        Gender.MASCULINE,
                        Number.SINGULAR));
    }

    @Test
    void theRootFitsTheForm() {
        assertThatIllegalArgumentException().isThrownBy(() -> VerbEntry.of("كتب", "كتب", "QI", "-", "-", "t"));
        assertThatIllegalArgumentException().isThrownBy(() -> VerbEntry.of("كتب", "كتب", "I", "-", "-", "t"));
        assertThatIllegalArgumentException().isThrownBy(() -> VerbEntry.of("أعلن", "علن", "IV", "a-u", "-", "t"));
    }

    @Test
    void everyVerbOfTheLexiconIsConjugatedAndGivesItsLemma() throws Exception {
        SoftAssertions softly = new SoftAssertions();
        for (String[] row : lexicon()) {
            VerbEntry entry = VerbEntry.of(row[0], row[1], row[2], row[3], row[4], row[5]);
            softly.assertThatCode(
                            () -> assertThat(Conjugator.verbForms(entry).get(0).spelling())
                                    .isEqualTo(row[0]))
                    .as(String.join(" ", row))
                    .doesNotThrowAnyException();
        }
        softly.assertAll();
    }

    @Test
    void everyFormOfTheLexiconIsInLettersOfTheNewsAndGivenOnce() throws Exception {
        for (String[] row : lexicon()) {
            VerbEntry entry = VerbEntry.of(row[0], row[1], row[2], row[3], row[4], row[5]);
            List<VerbForm> forms = Conjugator.verbForms(entry);
            assertThat(new HashSet<>(forms)).as(row[0]).hasSameSizeAs(forms);
            assertThat(Stream.concat(
                                    forms.stream().map(VerbForm::spelling),
                                    Conjugator.nominalForms(entry).stream().map(NominalForm::spelling))
                            .filter(spelling -> !isArabic(spelling))
                            .toList())
                    .as(row[0])
                    .isEmpty();
        }
    }

    @Test
    void twoThousandVerbsTakeLessThanTwoSeconds() throws Exception {
        List<VerbEntry> entries = new ArrayList<>();
        while (entries.size() < 2000) {
            for (ParadigmTable table : ParadigmTable.all()) {
                entries.add(table.entry());
            }
        }
        Assertions.assertTimeout(Duration.ofSeconds(2), () -> entries.forEach(Conjugator::verbForms));
        assertThatNoException().isThrownBy(() -> Conjugator.nominalForms(entries.get(0)));
    }

    private static boolean isArabic(String spelling) {
        return !spelling.isEmpty() && spelling.chars().allMatch(letter -> ARABIC.indexOf(letter) >= 0);
    }

    private static Stream<String> first(String lemma, String root, String vowel) {
        return Conjugator.verbForms(VerbEntry.of(lemma, root, "I", vowel, "-", "t")).stream()
                .filter(form -> form.voice() == Voice.ACTIVE)
                .map(VerbForm::spelling);
    }

    private static Stream<String> spellings(String lemma, String root, String form) {
        return Conjugator.verbForms(VerbEntry.of(lemma, root, form, "-", "-", "t")).stream()
                .map(VerbForm::spelling);
    }

    private static Stream<String> imperatives(String lemma, String root) {
        return Conjugator.verbForms(VerbEntry.of(lemma, root, "I", "a-u", "-", "t")).stream()
                .filter(form -> form.aspect() == Aspect.IMPERATIVE)
                .map(VerbForm::spelling);
    }

    private static List<String[]> lexicon() throws Exception {
        InputStream in = ConjugatorTest.class.getResourceAsStream("/org/rawi/arabic/lexicon/verbs.tsv");
        Assumptions.assumeTrue(in != null, "the lexicon of verbs is not there");
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split("\t"))
                    .toList();
        }
    }
}
