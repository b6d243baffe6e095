package org.rawi.arabic.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.rawi.reading.TimeType;

/**
 * A weekday counted within a month: {@code آخر أحد من مارس}.
 *
 * @param nth which one, {@link Days#LAST} for the last
 * @param weekday ISO number
 * @param month which month
 * @param orDay whether the number may be that of the day too: it is where that day is such a weekday
 */
record NthWeekday(int nth, int weekday, Meaning month, boolean orDay) implements Meaning {

    @Override
    public TimeType type() {
        return TimeType.DATE;
    }

    @Override
    public Value in(Frame frame) {
        Value of = month.in(frame);
        LocalDate first = of.day();
        if (first == null
                || of.grain() != Unit.MONTH
                || of.iso() == null
                || of.iso().indexOf('/') >= 0) {
            return Value.unknown("nth-weekday", of.why());
        }
        LocalDate numbered = orDay && nth != Days.LAST ? first.withDayOfMonth(nth) : first;
        if (orDay && nth != Days.LAST && numbered.getDayOfWeek().getValue() == weekday) {
            return Value.day(numbered, "weekday-day", of.why());
        }
        int count = nth == Days.LAST ? -1 : nth;
        return Value.day(
                first.with(TemporalAdjusters.dayOfWeekInMonth(count, DayOfWeek.of(weekday))), "nth-weekday", of.why());
    }
}
