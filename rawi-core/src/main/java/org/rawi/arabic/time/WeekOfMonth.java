package org.rawi.arabic.time;

import java.time.LocalDate;
import org.rawi.reading.TimeType;

/**
 * A week counted within a month, the first being that with most of its days in the month.
 *
 * @param nth which one, {@link Days#LAST} for the last
 * @param month which month
 */
record WeekOfMonth(int nth, Meaning month) implements Meaning {

    @Override
    public TimeType type() {
        return TimeType.DATE;
    }

    @Override
    public Value in(Frame frame) {
        Value of = month.in(frame);
        LocalDate first = of.day();
        if (first == null || of.grain() != Unit.MONTH) {
            return Value.unknown("week-of-month", of.why());
        }
        LocalDate day = nth == Days.LAST ? first.plusMonths(1).minusDays(4) : first.plusDays(7L * nth - 4);
        return Value.week(day, "week-of-month", of.why());
    }
}
