package org.rawi.intake.page.date;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.chrono.HijrahDate;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates as news pages write them: ISO 8601, RFC 1123, numbers with the day first, names of months in Arabic (dual
 * and Maghrebi ones too), English and French, Hijri dates with or without their Gregorian twin.
 */
public final class DateReader {

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;
    private static final int FIRST_HIJRI = 1400;
    private static final int LAST_HIJRI = 1500;
    private static final int SEARCHED = 1000;

    private final DateTokens tokens;

    private DateReader(String text) {
        this.tokens = new DateTokens(text);
    }

    /**
     * A date in a text.
     *
     * @param start offset of its first character
     * @param end offset behind its last, its time of day not counted
     */
    public record Found(Moment moment, int start, int end) {}

    private record Day(LocalDate date, int end, boolean hijri) {}

    /** The first date of a text, a Gregorian one before a Hijri one; null when there is none. */
    public static @Nullable Found find(String text) {
        String searched = text.length() > SEARCHED ? text.substring(0, SEARCHED) : text;
        return hasDigit(searched) ? new DateReader(searched).find() : null;
    }

    /** The moment that a machine-readable value gives, which may be prose or seconds since 1970; null when none. */
    public static @Nullable Moment parse(String value) {
        Found found = find(value);
        return found != null ? found.moment() : epoch(value.strip());
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Moment epoch(String value) {
        if (value.length() != 10 && value.length() != 13) {
            return null;
        }
        try {
            long number = Long.parseLong(value);
            Instant instant = value.length() == 10 ? Instant.ofEpochSecond(number) : Instant.ofEpochMilli(number);
            OffsetDateTime time = instant.atOffset(ZoneOffset.UTC);
            boolean likely = time.getYear() >= FIRST_YEAR && time.getYear() <= LAST_YEAR;
            return likely ? new Moment(time.toLocalDate(), time.toLocalTime().withNano(0), time.getOffset()) : null;
        } catch (NumberFormatException noNumber) {
            return null;
        }
    }

    private @Nullable Found find() {
        Found hijri = null;
        for (int i = 0; i < tokens.count(); i++) {
            Day day = day(i);
            if (day != null) {
                Found found = found(day, i);
                if (!day.hijri()) {
                    return found;
                }
                hijri = hijri == null ? found : hijri;
                i = day.end() - 1;
            }
        }
        return hijri;
    }

    private Found found(Day day, int start) {
        ClockReader.Clock clock = new ClockReader(tokens).near(start, day.end());
        Moment moment = clock == null ? Moment.of(day.date()) : new Moment(day.date(), clock.time(), clock.offset());
        return new Found(
                moment, tokens.at(start).start(), tokens.at(day.end() - 1).end());
    }

    private @Nullable Day day(int i) {
        DateTokens.Token first = tokens.at(i);
        if (first.isNumber(8, 8)) {
            int value = (int) first.value();
            return gregorian(value / 10_000, value / 100 % 100, value % 100, i + 1);
        }
        if (first.isNumber(1, 4)
                && isSeparator(i + 1)
                && tokens.at(i + 3).is(tokens.at(i + 1).key())) {
            return numeric(i);
        }
        if (first.isNumber(1, 2)) {
            return named(i, (int) first.value(), i + 1);
        }
        MonthNames.Month month = MonthNames.at(tokens, i);
        if (month != null && tokens.at(i + month.tokens()).isNumber(1, 2)) {
            return monthFirst(month, i);
        }
        return null;
    }

    private boolean isSeparator(int i) {
        DateTokens.Token mark = tokens.at(i);
        return mark.is("-") || mark.is("/") || mark.is(".") || mark.is("\u2013") || mark.is("\\");
    }

    private @Nullable Day numeric(int i) {
        DateTokens.Token first = tokens.at(i);
        DateTokens.Token second = tokens.at(i + 2);
        DateTokens.Token third = tokens.at(i + 4);
        int month = (int) second.value();
        if (first.isNumber(4, 4) && second.isNumber(1, 2) && third.isNumber(1, 2)) {
            return year((int) first.value(), month, (int) third.value(), i + 5);
        }
        if (first.isNumber(1, 2) && second.isNumber(1, 2) && third.isNumber(4, 4)) {
            boolean monthFirst = month > 12 || isMonthFirst(i, (int) third.value(), (int) first.value(), month);
            return year(
                    (int) third.value(),
                    monthFirst ? (int) first.value() : month,
                    monthFirst ? month : (int) first.value(),
                    i + 5);
        }
        MonthNames.Month named = MonthNames.at(tokens, i + 2);
        return named == null || !third.isNumber(4, 4)
                ? null
                : date(named.hijri(), (int) third.value(), named.number(), (int) first.value(), i + 5);
    }

    /** Whether the day of the week in front fits only if the first number is the month. */
    private boolean isMonthFirst(int i, int year, int first, int second) {
        int weekday = 0;
        for (int before = i - 1; before >= i - 3 && weekday == 0; before--) {
            weekday = DateWords.weekday(tokens.at(before).key());
        }
        Day dayFirst = year(year, second, first, i);
        Day monthFirst = year(year, first, second, i);
        return weekday > 0
                && monthFirst != null
                && monthFirst.date().getDayOfWeek().getValue() == weekday
                && (dayFirst == null || dayFirst.date().getDayOfWeek().getValue() != weekday);
    }

    /** A number, perhaps a joining word, a month or two names of one, and a year. */
    private @Nullable Day named(int start, int day, int from) {
        int at = from;
        for (int skipped = 0;
                skipped < 2
                        && MonthNames.at(tokens, at) == null
                        && !tokens.at(at).isNumber();
                skipped++) {
            at++;
        }
        MonthNames.Month month = MonthNames.at(tokens, at);
        if (month == null || tokens.at(start + 1).isNumber()) {
            return null;
        }
        at = behindTwin(at + month.tokens(), month);
        if (tokens.at(at).is(",")
                || tokens.at(at).is(".")
                || isSeparator(at)
                || DateWords.means(tokens.at(at).key(), "year")) {
            at++;
        }
        DateTokens.Token year = tokens.at(at);
        return year.isNumber(4, 4) ? date(month.hijri(), (int) year.value(), month.number(), day, at + 1) : null;
    }

    /** Behind the same month's other name, which stands behind a slash or in brackets. */
    private int behindTwin(int from, MonthNames.Month month) {
        for (int at = from; at <= from + 1; at++) {
            MonthNames.Month twin = MonthNames.at(tokens, at);
            if (twin != null && twin.number() == month.number() && twin.hijri() == month.hijri()) {
                int end = at + twin.tokens();
                return tokens.at(end).is(")") || tokens.at(end).is("]") ? end + 1 : end;
            }
        }
        return from;
    }

    private @Nullable Day monthFirst(MonthNames.Month month, int i) {
        int at = i + month.tokens();
        int day = (int) tokens.at(at).value();
        at++;
        while (tokens.at(at).is(",") || DateWords.means(tokens.at(at).key(), "ordinal")) {
            at++;
        }
        DateTokens.Token year = tokens.at(at);
        return year.isNumber(4, 4) ? date(month.hijri(), (int) year.value(), month.number(), day, at + 1) : null;
    }

    private static @Nullable Day year(int year, int month, int day, int end) {
        return date(year >= FIRST_HIJRI && year <= LAST_HIJRI, year, month, day, end);
    }

    private static @Nullable Day date(boolean hijri, int year, int month, int day, int end) {
        return hijri ? hijri(year, month, day, end) : gregorian(year, month, day, end);
    }

    private static @Nullable Day gregorian(int year, int month, int day, int end) {
        if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1 || day > 31) {
            return null;
        }
        try {
            return new Day(LocalDate.of(year, month, day), end, false);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static @Nullable Day hijri(int year, int month, int day, int end) {
        if (year < FIRST_HIJRI || year > LAST_HIJRI || month < 1 || month > 12 || day < 1 || day > 30) {
            return null;
        }
        try {
            return new Day(LocalDate.from(HijrahDate.of(year, month, day)), end, true);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
