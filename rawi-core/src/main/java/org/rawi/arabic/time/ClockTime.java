package org.rawi.arabic.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rawi.reading.TimeType;

/**
 * A time of the clock. One of Greenwich is of the day of publication unless its own sentence names another: agencies date so.
 *
 * @param hour 0 to 24
 * @param minute 0 to 59
 * @param zone "Z" for Greenwich, else ""
 * @param stamp whether it stands as a time stamp of the article, so that its day is that of publication
 * @param day which day, or null when it is not said
 * @param part TIMEX3 code of the part of the day said with it, or ""
 */
record ClockTime(
        int hour,
        int minute,
        String zone,
        boolean stamp,
        @Nullable Meaning day,
        String part) implements Meaning {

    @Override
    public TimeType type() {
        return TimeType.TIME;
    }

    ClockTime on(Meaning other) {
        return new ClockTime(hour, minute, zone, stamp, other, part);
    }

    /** The same in the part of the day said with the time it runs to, if it is still the earlier then. */
    ClockTime upTo(ClockTime end) {
        int shifted = part.isEmpty() && !end.part.isEmpty() && hour <= 12 ? Parts.hour(hour, end.part) : hour;
        boolean earlier = shifted * 60 + minute < end.hour * 60 + end.minute;
        return shifted != hour && earlier ? new ClockTime(shifted, minute, zone, stamp, day, part) : this;
    }

    /** The value where it ends what another time began: of the same day, or of the next when it is earlier. */
    Value after(Value start, Frame frame) {
        LocalDate day = start.day();
        if (day == null || start.iso() == null) {
            return in(frame);
        }
        String clock = Iso.clock(hour, minute) + zone;
        LocalDate meant = (day + clock).compareTo(start.iso()) < 0 ? day.plusDays(1) : day;
        return Value.day(meant, "clock", "counted from " + start.iso()).withIso(meant + clock, "clock");
    }

    @Override
    public Value in(Frame frame) {
        String clock = Iso.clock(hour, minute) + zone;
        if (day != null) {
            Value of = day.in(frame);
            return of.iso() == null || !of.isDay() ? of.withIso(null, "clock") : of.withIso(of.day() + clock, "clock");
        }
        Value anchor = stamp ? null : frame.anchor(Unit.DAY);
        LocalDate from = anchor != null && (zone.isEmpty() || frame.near(anchor, 0)) ? anchor.day() : frame.published();
        return from == null
                ? Value.unknown("clock", Frame.UNDATED)
                : Value.day(from, "clock", "day taken from " + from).withIso(from + clock, "clock");
    }
}
