package org.rawi.arabic.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rawi.reading.TimeType;

/**
 * A part of a day.
 *
 * @param part TIMEX3 code behind the T, or a clock time
 * @param day which day, or null when it is not said
 */
record PartOfDay(String part, @Nullable Meaning day) implements Meaning {

    /** The code of a lexicon value. */
    static String code(String value) {
        return switch (value) {
            case "NOON" -> "12:00";
            case "DAWN" -> "MO";
            case "SUNSET" -> "EV";
            case "MIDNIGHT" -> "24:00";
            default -> value;
        };
    }

    @Override
    public TimeType type() {
        return TimeType.TIME;
    }

    @Override
    public Value in(Frame frame) {
        if (day != null) {
            Value of = day.in(frame);
            return of.iso() == null || !of.isDay()
                    ? of.withIso(null, "part-of-day")
                    : of.withIso(of.iso() + 'T' + part, "part-of-day");
        }
        Value anchor = frame.anchor(Unit.DAY);
        LocalDate near = anchor != null && frame.near(anchor, 1) ? anchor.day() : frame.published();
        return near == null
                ? Value.unknown("part-of-day", Frame.UNDATED)
                : Value.day(near, "part-of-day", "day taken from " + near).withIso(near + "T" + part, "part-of-day");
    }
}
