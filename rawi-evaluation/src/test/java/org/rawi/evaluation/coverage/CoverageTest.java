package org.rawi.evaluation.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rawi.Article;

class CoverageTest {

    @Test
    void wordsThatAreReadByAGuessAreCountedAndListed() {
        Coverage coverage = new Coverage();
        coverage.add(Article.of("a", "قال زنقبوط", "وصل زنقبوط إلى القاهرة في 7 مايو. BBC"));
        assertThat(coverage.running()).isEqualTo(8);
        assertThat(coverage.licensed()).isEqualTo(6 / 8.0);
        assertThat(coverage.read()).isEqualTo(6 / 8.0);
        assertThat(coverage.unknown(10)).containsExactly("زنقبوط 2");
    }

    @Test
    void nothingReadIsNothingCovered() {
        assertThat(new Coverage().licensed()).isZero();
        assertThat(new Coverage().read()).isZero();
        assertThat(new Coverage().unknown(10)).isEmpty();
    }

    @Test
    void lexiconsHaveTheBreadthThatNewsNeeds() {
        assertThat(CoverageReport.lexicons()).matches("(?s)[\\d,]+ verbs, [\\d,]+ nouns and adjectives .*\\R");
    }
}
