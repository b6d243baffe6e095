package org.rawi.arabic.morphology.conjugation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncliticsTest {

    @ParameterizedTest
    @CsvSource({
        "رمى, رما",
        "يرى, يرا",
        "يحيا, يحيا",
        "كتبوا, كتبو",
        "دعوا, دعو",
        "كتبتم, كتبتمو|كتبتم",
        "قرأ, قرأ|قرؤ",
        "يقرأ, يقرأ|يقرؤ",
        "يشاء, يشاء|يشاؤ",
        "يجيء, يجيئ",
        "ينشئ, ينشئ",
        "يقولون, يقولون",
    })
    void aSpellingMeetsAPronoun(String spelling, String joined) {
        assertThat(Enclitics.beforeEnclitic(spelling)).containsExactly(joined.split("\\|"));
    }

    @Test
    void moodDecidesTheSeatOfALastHamza() {
        List<VerbForm> forms = Conjugator.verbForms(VerbEntry.of("قرأ", "قرء", "I", "a-a", "قراءة", "t"));
        assertThat(joined(forms, Mood.INDICATIVE)).containsExactly("يقرؤ", "يقرأ");
        assertThat(joined(forms, Mood.SUBJUNCTIVE)).containsExactly("يقرأ");
        assertThat(forms.get(0).beforeEnclitic()).containsExactly("قرأ");
    }

    @Test
    void theDualKeepsItsAlefWhereThePluralLosesIt() {
        List<VerbForm> forms = Conjugator.verbForms(VerbEntry.of("دعا", "دعو", "I", "a-u", "دعوة", "b"));
        assertThat(forms.stream()
                        .filter(form -> form.voice() == Voice.ACTIVE
                                && form.aspect() == Aspect.PERFECT
                                && form.spelling().equals("دعوا")))
                .flatExtracting(VerbForm::beforeEnclitic)
                .containsExactly("دعوا", "دعو");
    }

    @Test
    void onlySecondPluralPerfectShowsItsLongVowel() {
        List<VerbForm> forms = Conjugator.verbForms(VerbEntry.of("كتم", "كتم", "I", "a-u", "كتمان", "t"));
        assertThat(forms.get(0).beforeEnclitic()).containsExactly("كتم");
        assertThat(forms.get(9).beforeEnclitic()).containsExactly("كتمتمو");
    }

    private static List<String> joined(List<VerbForm> forms, Mood mood) {
        return forms.stream()
                .filter(form -> form.mood() == mood && form.voice() == Voice.ACTIVE)
                .findFirst()
                .orElseThrow()
                .beforeEnclitic();
    }
}
