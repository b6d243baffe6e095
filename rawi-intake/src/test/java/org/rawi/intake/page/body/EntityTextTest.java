package org.rawi.intake.page.body;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntityTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "قال &quot;نعم&quot; | قال \"نعم\"",
                "&ldquoنعم&rdquo | “نعم”",
                "&laquoنعم&raquo; | «نعم»",
                "سطر&nbspآخر | سطر\u00A0آخر",
                "&#8220;نعم&#x201D; | “نعم”",
                "AT&T وR&D | AT&T وR&D",
                "https://a.example/?a=1&copy=2 | https://a.example/?a=1&copy=2",
                "&#99999999; &; & &#; | &#99999999; &; & &#;"
            })
    void referenceIsDecoded(String text, String decoded) {
        assertThat(EntityText.decode(text)).isEqualTo(decoded);
    }
}
