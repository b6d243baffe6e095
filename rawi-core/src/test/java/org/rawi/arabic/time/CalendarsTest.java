package org.rawi.arabic.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CalendarsTest {

    @Test
    void hijriDaysAreThoseOfUmmAlQura() {
        assertThat(Calendars.hijri(1436, 10, 25)).isEqualTo(LocalDate.of(2015, 8, 10));
        assertThat(Calendars.hijri(1427, 3, 5)).isEqualTo(LocalDate.of(2006, 4, 3));
    }

    @Test
    void daysThatAreNoneAreNull() {
        assertThat(Calendars.gregorian(2021, 2, 29)).isNull();
        assertThat(Calendars.gregorian(2021, 13, 1)).isNull();
        assertThat(Calendars.hijri(1436, 13, 1)).isNull();
        assertThat(Calendars.hijri(1200, 1, 1)).isNull();
    }

    @Test
    void hijriYearIsAnIntervalOfDays() {
        assertThat(Calendars.hijriYear(1414).iso()).isEqualTo("1993-06-21/1994-06-10");
    }

    @Test
    void weeksAreThoseOfIso8601() {
        assertThat(Iso.week(LocalDate.of(2020, 12, 31))).isEqualTo("2020-W53");
        assertThat(Iso.week(LocalDate.of(2021, 1, 3))).isEqualTo("2020-W53");
        assertThat(Iso.week(LocalDate.of(2024, 12, 30))).isEqualTo("2025-W01");
    }
}
