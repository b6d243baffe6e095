package org.rawi.evaluation.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScoresTest {

    @Test
    void thirdDigitIsRoundedByTheExactValueAndATieToTheEvenDigit() {
        assertThat(Scores.rounded(0.0625)).isEqualTo("0.062");
        assertThat(Scores.rounded(0.1875)).isEqualTo("0.188");
        assertThat(Scores.rounded(0.1235)).isEqualTo("0.123");
        assertThat(Scores.rounded(1)).isEqualTo("1.000");
        assertThat(Scores.rounded(0)).isEqualTo("0.000");
    }
}
