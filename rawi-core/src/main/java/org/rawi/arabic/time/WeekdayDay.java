package org.rawi.arabic.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rawi.reading.TimeType;

/**
 * A weekday with the number of its day and no month: {@code الجمعة 15}, {@code السبت السادس عشر}.
 *
 * @param end the token behind the weekday, where it ends if the number turns out to be none of a day
 * @param weekday ISO number
 * @param day 1 to 31
 */
record WeekdayDay(int end, int weekday, int day) implements Meaning {
    private static final int LEAST_ORDINAL = 6;

    @Override
    public TimeType type() {
        return TimeType.DATE;
    }

    /** The number of a day behind its weekday where nothing follows that it could count, packed, or NONE. */
    static int number(View view, int i) {
        int at = view.isPlain(i, Kind.IN) && view.definite(i + 1, Kind.ORDINAL) != null ? i + 1 : i;
        int day = view.clear(at) ? Days.ofMonth(view, at) : Days.NONE;
        if (day == Days.NONE || Days.number(day) > 31) {
            return Days.NONE;
        }
        boolean fits = view.number(at) ? closed(view, Days.end(day)) : Days.number(day) >= LEAST_ORDINAL;
        return fits ? day : Days.NONE;
    }

    private static boolean closed(View view, int i) {
        char mark = view.mark(i);
        boolean stop = mark == '.' || mark == '!' || mark == ')' || view.comma(i);
        return i >= view.count()
                || view.lineBreak(i)
                || stop && !(view.number(i + 1) && view.tight(i + 1))
                || view.isPlain(i, Kind.TO)
                || view.is(i, Kind.UNTIL);
    }

    /** The same weekday without the number. */
    Meaning alone() {
        return new WeekdayMeaning(weekday, Direction.NONE, Direction.NONE, false);
    }

    @Override
    public Value in(Frame frame) {
        LocalDate published = frame.published();
        if (published == null) {
            return Value.unknown("weekday-undated", Frame.UNDATED);
        }
        LocalDate date = date(frame, published);
        return date == null ? alone().in(frame) : Value.day(date, "weekday-day", "near " + published);
    }

    /** Whether a day of that number near publication is such a weekday. */
    boolean placed(Frame frame) {
        LocalDate published = frame.published();
        return published == null || date(frame, published) != null;
    }

    private @Nullable LocalDate date(Frame frame, LocalDate published) {
        boolean ahead = frame.tense() == Tense.Of.FUTURE || frame.tense() == Tense.Of.UNFINISHED;
        int[] shifts = ahead ? new int[] {0, 1, -1} : new int[] {0, -1, 1};
        for (int shift : shifts) {
            LocalDate month = published.withDayOfMonth(1).plusMonths(shift);
            LocalDate date = Calendars.gregorian(month.getYear(), month.getMonthValue(), day);
            if (date != null && date.getDayOfWeek().getValue() == weekday) {
                return date;
            }
        }
        return null;
    }
}
