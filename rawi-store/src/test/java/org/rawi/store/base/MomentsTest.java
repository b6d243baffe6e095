package org.rawi.store.base;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentsTest {

    @ParameterizedTest
    @CsvSource({
        "2025-06-26, 2025-06-26",
        "2025-06-26T14:00, 2025-06-26",
        "2025-06-26/2025-06-27, 2025-06-26",
        "2025-06, 2025-06-01",
        "2025-W05, 2025-01-27",
        "2025-W05-WE, 2025-01-27",
        "2040, 2040-01-01",
        "2025-13, ''",
        "2025-W77, ''",
        "P2W, ''",
        "لاحقا, ''"
    })
    void aPeriodIsDueFromItsFirstDay(String value, String day) {
        assertThat(Moments.first(value)).isEqualTo(day);
    }
}
