package org.rawi.store.base;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Days and seconds of dates as articles carry them. */
public final class Moments {
    private static final int DAY = 10;
    private static final int MONTH = 7;
    private static final int WEEK = 8;

    private Moments() {}

    /** The calendar day in the publisher's own zone, or the empty string when it cannot be told. */
    public static String day(@Nullable String date) {
        if (date == null || date.length() < DAY) {
            return "";
        }
        String day = date.substring(0, DAY);
        try {
            return LocalDate.parse(day).toString();
        } catch (DateTimeException none) {
            return "";
        }
    }

    /** The first day of a day, week, month or year as TIMEX3 writes them, or the empty string when it cannot be told. */
    public static String first(@Nullable String value) {
        if (value == null) {
            return "";
        }
        try {
            if (value.length() == 4) {
                return Year.parse(value).atDay(1).toString();
            }
            if (value.length() == MONTH) {
                return YearMonth.parse(value).atDay(1).toString();
            }
            if (value.length() >= WEEK && value.startsWith("-W", 4)) {
                return LocalDate.parse(value.substring(0, WEEK) + "-1", DateTimeFormatter.ISO_WEEK_DATE)
                        .toString();
            }
        } catch (DateTimeException none) {
            return "";
        }
        return day(value);
    }

    /** Seconds since 1970 in UTC; of a mere day its start; null when it cannot be told. */
    public static @Nullable Long seconds(@Nullable String date) {
        if (day(date).isEmpty() || date == null) {
            return null;
        }
        try {
            if (date.length() == DAY) {
                return LocalDate.parse(date).atStartOfDay(ZoneOffset.UTC).toEpochSecond();
            }
            boolean zoned = date.endsWith("Z") || date.indexOf('+', DAY) > 0 || date.indexOf('-', DAY) > 0;
            return zoned
                    ? OffsetDateTime.parse(date).toEpochSecond()
                    : LocalDateTime.parse(date).toEpochSecond(ZoneOffset.UTC);
        } catch (DateTimeException unclear) {
            return LocalDate.parse(day(date)).atStartOfDay(ZoneOffset.UTC).toEpochSecond();
        }
    }
}
