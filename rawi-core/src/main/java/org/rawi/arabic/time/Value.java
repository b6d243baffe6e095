package org.rawi.arabic.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an expression comes to.
 *
 * @param iso its TIMEX3 value, or null when it cannot be resolved
 * @param rule the rule that decided
 * @param why what it was set against and what was rejected
 * @param day the first day of what it names, or null when that is no stretch of the calendar
 * @param grain how long that stretch is, or null likewise
 */
record Value(
        @Nullable String iso,
        String rule,
        String why,
        @Nullable LocalDate day,
        @Nullable Unit grain) {

    static Value of(String iso, String rule, String why, LocalDate day, Unit grain) {
        return new Value(iso, rule, why, day, grain);
    }

    /** A value that names no stretch of the calendar. */
    static Value plain(@Nullable String iso, String rule, String why) {
        return new Value(iso, rule, why, null, null);
    }

    static Value unknown(String rule, String why) {
        return plain(null, rule, why);
    }

    static Value day(LocalDate day, String rule, String why) {
        return of(day.toString(), rule, why, day, Unit.DAY);
    }

    static Value month(LocalDate day, String rule, String why) {
        return of(Iso.month(day), rule, why, day.withDayOfMonth(1), Unit.MONTH);
    }

    static Value year(int year, String rule, String why) {
        return of(Iso.year(year), rule, why, LocalDate.of(year, 1, 1), Unit.YEAR);
    }

    static Value week(LocalDate day, String rule, String why) {
        return of(Iso.week(day), rule, why, day.minusDays(day.getDayOfWeek().getValue() - 1L), Unit.WEEK);
    }

    /** Whether it names one day or less. */
    boolean isDay() {
        return grain == Unit.DAY;
    }

    Value withIso(@Nullable String other, String otherRule) {
        return new Value(other, otherRule, why, day, grain);
    }
}
