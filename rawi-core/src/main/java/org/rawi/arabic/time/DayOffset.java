package org.rawi.arabic.time;

import java.time.LocalDate;
import org.rawi.reading.TimeType;

/**
 * A day counted from publication: yesterday, today, tomorrow.
 *
 * @param days how many days ahead
 * @param weekday ISO number of the weekday said with it, 0 for none; where the two clash the weekday wins
 */
record DayOffset(int days, int weekday) implements Meaning {

    @Override
    public TimeType type() {
        return TimeType.DATE;
    }

    @Override
    public Value in(Frame frame) {
        LocalDate published = frame.published();
        if (published == null) {
            return Value.unknown("day-undated", Frame.UNDATED);
        }
        LocalDate day = published.plusDays(days);
        if (weekday == 0 || day.getDayOfWeek().getValue() == weekday) {
            return Value.day(day, "day-offset", frame.against());
        }
        int ahead = Math.floorMod(weekday - day.getDayOfWeek().getValue(), 7);
        LocalDate meant = ahead <= 3 ? day.plusDays(ahead) : day.minusDays(7L - ahead);
        if (days <= 0 && meant.isAfter(published)) {
            meant = meant.minusWeeks(1);
        }
        return Value.day(meant, "weekday-clash", frame.against() + "; not " + day);
    }
}
