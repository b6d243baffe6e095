package org.rawi.arabic.time;

import org.rawi.reading.TimeType;

/** A year by its number; a Hijri year comes to an interval of days. */
record YearMeaning(int year, boolean hijri) implements Meaning {

    @Override
    public TimeType type() {
        return TimeType.DATE;
    }

    @Override
    public Value in(Frame frame) {
        return hijri ? Calendars.hijriYear(year) : Value.year(year, "year", "year said");
    }
}
