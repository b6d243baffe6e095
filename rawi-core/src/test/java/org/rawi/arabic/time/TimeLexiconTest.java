package org.rawi.arabic.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.rawi.arabic.morphology.Clitics;

class TimeLexiconTest {
    private static final TimeLexicon LEXICON = TimeLexicon.load();

    @ParameterizedTest
    @CsvSource({
        "الخميس, 0, ARTICLE",
        "والخميس, 1, ARTICLE",
        "للعام, 1, ARTICLE",
        "بالعام, 1, ARTICLE",
        "وبالعام, 2, ARTICLE",
        "لعام, 1, NONE",
        "وفي, 1, NONE",
        "في, 0, NONE",
    })
    void procliticsAreCutAndTheArticleKept(String form, int cut, String article) {
        TimeWord word = LEXICON.word(form);
        assertThat(word).isNotNull();
        assertThat(word.cut()).isEqualTo(cut);
        assertThat((word.sense(0).clitics() & Clitics.ARTICLE) != 0).isEqualTo(article.equals("ARTICLE"));
    }

    @ParameterizedTest
    @CsvSource({"ومنتصف", "ويوليو", "بمطلع", "لمايو", "فغدا"})
    void wordsTakeTheProcliticsOfTheirKind(String form) {
        assertThat(LEXICON.word(form)).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({"المنذ", "الحتى", "بمنذ", "اليوليو", "الوزير", "قال"})
    void wordsTakeNoOthers(String form) {
        assertThat(LEXICON.word(form)).isNull();
    }

    @Test
    void oneFormMayHaveSeveralSenses() {
        TimeWord word = LEXICON.word("ربيع");
        assertThat(word).isNotNull();
        assertThat(word.of(Kind.SEASON)).isNotNull();
        assertThat(word.of(Kind.HIJRI_HEAD)).isNotNull();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyKindHasAWord(Kind kind) {
        assertThat(LEXICON.has(kind)).isTrue();
    }
}
