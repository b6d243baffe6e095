package org.rawi.evaluation.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShingleScoreTest {

    @Test
    void sameTextScoresOne() {
        ShingleScore score = new ShingleScore();
        score.add("قال الوزير إن الخطة جاهزة.", "قال الوزير: إن الخطة «جاهزة»");
        assertThat(score.f1()).isEqualTo(1);
    }

    @Test
    void halfOfTheTextHasFullPrecisionAndLessRecall() {
        ShingleScore.PageScore score = ShingleScore.page("a b c d e f g h", "a b c d e");
        assertThat(score.precision()).isEqualTo(1);
        assertThat(score.recall()).isEqualTo(0.4);
    }

    @Test
    void repeatedTextCostsPrecision() {
        assertThat(ShingleScore.page("a b c d", "a b c d a b c d").precision()).isEqualTo(0.2);
    }

    @Test
    void nothingExtractedCountsForRecallOnly() {
        ShingleScore score = new ShingleScore();
        score.add("a b c d", "");
        score.add("a b c d", "a b c d");
        assertThat(score.precision()).isEqualTo(1);
        assertThat(score.recall()).isEqualTo(0.5);
    }

    @Test
    void wordsKeepHarakatAndDropPunctuation() {
        assertThat(ShingleScore.words("قالَ، (نعم) 3.5")).containsExactly("قالَ", "نعم", "3", "5");
    }
}
