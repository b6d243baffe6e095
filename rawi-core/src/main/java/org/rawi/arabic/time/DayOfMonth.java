package org.rawi.arabic.time;

import java.time.LocalDate;
import org.rawi.reading.TimeType;

/**
 * A day of a month that is only pointed at: {@code الخامس من الشهر الجاري}.
 *
 * @param day 1 to 31
 * @param direction which month
 */
record DayOfMonth(int day, Direction direction) implements Meaning {

    @Override
    public TimeType type() {
        return TimeType.DATE;
    }

    @Override
    public Value in(Frame frame) {
        Value anchor = direction.anchored() ? frame.anchor(Unit.MONTH) : null;
        LocalDate from = anchor == null ? frame.published() : anchor.day();
        if (from == null) {
            return Value.unknown("day-of-month", Frame.UNDATED);
        }
        int shift = direction == Direction.NEXT ? 1 : direction == Direction.PREVIOUS ? -1 : direction.shift();
        LocalDate month = from.withDayOfMonth(1).plusMonths(shift);
        LocalDate date = Calendars.gregorian(month.getYear(), month.getMonthValue(), day);
        return date == null
                ? Value.unknown("day-of-month", "no such day")
                : Value.day(date, "day-of-month", "month set against " + from);
    }
}
