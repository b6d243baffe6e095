package org.rawi.arabic.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import org.jspecify.annotations.Nullable;

/** The two calendars of Arabic news; the Hijri one is Umm al-Qura, as the JDK has it (1300 to 1600 AH). */
final class Calendars {
    static final int FIRST_HIJRI_YEAR = 1300;
    static final int LAST_HIJRI_YEAR = 1500;
    static final int FIRST_YEAR = 1900;
    static final int LAST_YEAR = 2100;

    private Calendars() {}

    /** A day, or null when there is no such day. */
    static @Nullable LocalDate gregorian(int year, int month, int day) {
        return month >= 1
                        && month <= 12
                        && day >= 1
                        && day <= YearMonth.of(year, month).lengthOfMonth()
                ? LocalDate.of(year, month, day)
                : null;
    }

    /** A day of the Hijri calendar, or null when there is no such day. */
    static @Nullable LocalDate hijri(int year, int month, int day) {
        try {
            return LocalDate.from(HijrahChronology.INSTANCE.date(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    static int hijriYear(LocalDate day) {
        return HijrahDate.from(day).get(ChronoField.YEAR);
    }

    /** A Hijri month as an interval of days. */
    static Value hijriMonth(int year, int month, LocalDate first, String why) {
        LocalDate last = first.plusDays(HijrahDate.of(year, month, 1).lengthOfMonth() - 1L);
        return Value.of(first + "/" + last, "hijri-month-year", why, first, Unit.MONTH);
    }

    /** A Hijri year as an interval of days. */
    static Value hijriYear(int year) {
        LocalDate first = hijri(year, 1, 1);
        LocalDate next = hijri(year + 1, 1, 1);
        return first == null || next == null
                ? Value.unknown("hijri-year", "beyond the calendar")
                : Value.of(first + "/" + next.minusDays(1), "hijri-year", "Umm al-Qura", first, Unit.YEAR);
    }
}
