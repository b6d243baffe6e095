package org.rawi.arabic.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AmountTest {
    private static final LocalDate DAY = LocalDate.of(2024, 4, 9);

    @Test
    void wholeAmountsAreOneDuration() {
        assertThat(Amount.of(3, Unit.DAY).iso()).isEqualTo("P3D");
        assertThat(Amount.of(30, Unit.MINUTE).iso()).isEqualTo("PT30M");
        assertThat(Amount.of(18, Unit.MONTH).iso()).isEqualTo("P18M");
    }

    @Test
    void decadesAndCenturiesAreYears() {
        assertThat(Amount.of(3, Unit.DECADE).iso()).isEqualTo("P30Y");
        assertThat(Amount.of(0.5, Unit.CENTURY).iso()).isEqualTo("P50Y");
    }

    @Test
    void halvesGoToTheSmallerUnitWhereItDivides() {
        assertThat(Amount.of(1.5, Unit.YEAR).iso()).isEqualTo("P1Y6M");
        assertThat(Amount.of(0.5, Unit.HOUR).iso()).isEqualTo("PT30M");
        assertThat(Amount.of(2.5, Unit.HOUR).iso()).isEqualTo("PT2H30M");
        assertThat(Amount.of(0.5, Unit.DAY).iso()).isEqualTo("PT12H");
        assertThat(Amount.of(1.5, Unit.MONTH).iso()).isEqualTo("P1.5M");
        assertThat(Amount.of(1.5, Unit.WEEK).iso()).isEqualTo("P1.5W");
    }

    @Test
    void vagueAmountsHaveAnX() {
        assertThat(Amount.vague(Unit.MONTH).iso()).isEqualTo("PXM");
        assertThat(Amount.vague(Unit.MINUTE).iso()).isEqualTo("PTXM");
    }

    @Test
    void amountsOnTopOfOneAnotherAreJoined() {
        assertThat(Amount.of(3, Unit.YEAR).plus(2, Unit.MONTH).iso()).isEqualTo("P3Y2M");
        assertThat(Amount.of(10, Unit.HOUR).plus(30, Unit.MINUTE).iso()).isEqualTo("PT10H30M");
        assertThat(Amount.of(1, Unit.DAY).plus(6, Unit.HOUR).iso()).isEqualTo("P1DT6H");
    }

    @Test
    void distanceIsAsFineAsItsUnit() {
        assertThat(value(Amount.of(2, Unit.DAY))).isEqualTo("2024-04-07");
        assertThat(value(Amount.of(2, Unit.WEEK))).isEqualTo("2024-W13");
        assertThat(value(Amount.of(2, Unit.MONTH))).isEqualTo("2024-02");
        assertThat(value(Amount.of(2, Unit.YEAR))).isEqualTo("2022");
        assertThat(value(Amount.of(1.5, Unit.YEAR))).isEqualTo("2022-10");
    }

    @Test
    void vagueDistanceHasNoPlace() {
        assertThat(Amount.vague(Unit.DAY).from(DAY, -1, "ago", "")).isNull();
    }

    private static String value(Amount amount) {
        return String.valueOf(amount.from(DAY, -1, "ago", "").iso());
    }
}
