package org.rawi.arabic.time;

import java.time.LocalDate;
import org.rawi.reading.TimeType;

/**
 * A day, week, month, year, decade or century pointed at: {@code الأسبوع الماضي}, {@code هذا العام}, {@code اليوم التالي}.
 *
 * @param unit its unit
 * @param direction which one
 * @param uncertain whether it is a school year or the like, which the calendar does not place
 */
record Period(Unit unit, Direction direction, boolean uncertain) implements Meaning {

    @Override
    public TimeType type() {
        return TimeType.DATE;
    }

    @Override
    public Value in(Frame frame) {
        if (uncertain) {
            return Value.unknown("period-uncertain", "a year of its own reckoning");
        }
        Value anchor = direction.anchored() ? frame.anchor(unit) : null;
        if (direction.anchored() && anchor == null && (direction == Direction.SAME || unit == Unit.DAY)) {
            return Value.unknown("period-anchored", "nothing before it to refer to");
        }
        LocalDate from = anchor == null ? frame.published() : anchor.day();
        if (from == null) {
            return Value.unknown("period-undated", Frame.UNDATED);
        }
        int shift = direction == Direction.NEXT ? 1 : direction == Direction.PREVIOUS ? -1 : shift(from);
        return at(from, shift, direction.anchored() ? "period-anchored" : "period", "set against " + from);
    }

    /** The new year is the next in a year's last months, else the running one. */
    private int shift(LocalDate from) {
        return direction == Direction.NEW && from.getMonthValue() > 8 ? 1 : direction.shift();
    }

    private Value at(LocalDate from, int shift, String rule, String why) {
        return switch (unit) {
            case DAY, NIGHT -> Value.day(from.plusDays(shift), rule, why);
            case WEEK -> Value.week(from.plusWeeks(shift), rule, why);
            case MONTH -> Value.month(from.plusMonths(shift), rule, why);
            case YEAR -> Value.year(from.getYear() + shift, rule, why);
            case DECADE -> Value.plain(Iso.year(from.getYear() + 10 * shift).substring(0, 3), "decade", why);
            case CENTURY -> Value.plain(Iso.year(from.getYear() + 100 * shift).substring(0, 2), "century", why);
            case SECOND, MINUTE, HOUR -> Value.unknown(rule, "no stretch of the calendar");
        };
    }
}
