package org.rawi.arabic.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A date that comes once a year and the choice of its year: by the adjective, else the nearest, with what the tense says
 * weighed against the distance.
 */
final class Recurrence {
    private static final int WRONG_TENSE = 150;
    private static final int LIKELY_PAST = 20;
    /** More than a year, so that what is announced is never looked for behind. */
    private static final int AFTER_ALL = 400;
    /** How many days late an announcement may be published. */
    private static final int GRACE = 14;

    private static final int WRONG_WEEKDAY = 2000;

    private final IntFunction<@Nullable LocalDate> occurrences;
    private final int year;

    Recurrence(IntFunction<@Nullable LocalDate> occurrences, int year) {
        this.occurrences = occurrences;
        this.year = year;
    }

    Value choose(DateMeaning date, Frame frame, LocalDate published) {
        boolean month = date.day() == 0;
        Direction direction = date.reference().direction();
        Value anchor = direction.anchored() ? frame.anchor(Unit.YEAR) : null;
        LocalDate day = anchor == null || anchor.day() == null ? published : anchor.day();
        LocalDate from = month ? day.withDayOfMonth(1) : day;
        return switch (direction) {
            case PAST, LAST, PREVIOUS -> give(latest(from, 0), month, "date-past", "before " + from);
            case BEFORE_LAST -> give(latest(from, 1), month, "date-past", "the one before the last before " + from);
            case FUTURE, NEXT, NEW, AFTER_NEXT -> give(earliest(from), month, "date-future", "after " + from);
            case NONE, PRESENT, SAME ->
                nearest(date, from, direction == Direction.NONE ? frame.tense() : Tense.Of.NONE, month);
        };
    }

    private @Nullable LocalDate latest(LocalDate from, int back) {
        int left = back;
        for (int y = year + 2; y >= year - 5; y--) {
            LocalDate day = occurrences.apply(y);
            if (day != null && day.isBefore(from) && left-- == 0) {
                return day;
            }
        }
        return null;
    }

    private @Nullable LocalDate earliest(LocalDate from) {
        for (int y = year - 2; y <= year + 5; y++) {
            LocalDate day = occurrences.apply(y);
            if (day != null && day.isAfter(from)) {
                return day;
            }
        }
        return null;
    }

    private Value nearest(DateMeaning date, LocalDate from, Tense.Of tense, boolean month) {
        LocalDate best = null;
        LocalDate second = null;
        for (int y = year - 1; y <= year + 1; y++) {
            LocalDate day = occurrences.apply(y);
            if (day == null) {
                continue;
            }
            if (best == null || cost(day, date, from, tense) < cost(best, date, from, tense)) {
                second = best;
                best = day;
            } else if (second == null || cost(day, date, from, tense) < cost(second, date, from, tense)) {
                second = day;
            }
        }
        String rejected = second == null ? "" : "; not " + (month ? Iso.month(second) : second);
        return give(best, month, "date-nearest", "nearest to " + from + ", tense " + tense + rejected);
    }

    private static long cost(LocalDate day, DateMeaning date, LocalDate from, Tense.Of tense) {
        long days = ChronoUnit.DAYS.between(from, day);
        long cost = Math.abs(days);
        cost += date.weekday() != 0 && day.getDayOfWeek().getValue() != date.weekday() ? WRONG_WEEKDAY : 0;
        return cost
                + switch (tense) {
                    case SINCE -> days > 0 ? WRONG_WEEKDAY : 0;
                    case PAST -> days > 0 ? WRONG_TENSE : 0;
                    case FUTURE -> days < -GRACE ? AFTER_ALL : days < 0 ? 2 * WRONG_TENSE : 0;
                    case UNFINISHED -> days < 0 ? LIKELY_PAST : 0;
                    case NONE -> days > 0 ? LIKELY_PAST : 0;
                };
    }

    private static Value give(@Nullable LocalDate day, boolean month, String rule, String why) {
        if (day == null) {
            return Value.unknown(rule, "no such day");
        }
        return month ? Value.month(day, rule.replace("date", "month"), why) : Value.day(day, rule, why);
    }
}
