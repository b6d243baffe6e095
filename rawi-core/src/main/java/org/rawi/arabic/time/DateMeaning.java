package org.rawi.arabic.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rawi.reading.TimeType;

/**
 * A day and month, or a month alone, with or without its year.
 *
 * @param day 0 for a month alone
 * @param month 1 to 12
 * @param hijri whether of the Hijri calendar
 * @param reference how its year is said
 * @param weekday ISO number of a weekday said with it, 0 for none
 */
record DateMeaning(int day, int month, boolean hijri, YearReference reference, int weekday) implements Meaning {

    @Override
    public TimeType type() {
        return TimeType.DATE;
    }

    DateMeaning with(YearReference other) {
        return new DateMeaning(day, month, hijri, other, weekday);
    }

    @Override
    public Value in(Frame frame) {
        if (reference.year() != 0) {
            return ofYear(reference.year(), "date-year", "year said");
        }
        LocalDate published = frame.published();
        if (published == null) {
            return Value.unknown(hijri ? "hijri-undated" : "date-undated", Frame.UNDATED);
        }
        if (hijri && day == 0) {
            return Value.unknown("hijri-month", "a Hijri month alone");
        }
        if (reference.ofYear()) {
            return ofReferredYear(frame, published);
        }
        Recurrence recurrence =
                new Recurrence(this::occurrence, hijri ? Calendars.hijriYear(published) : published.getYear());
        return recurrence.choose(this, frame, published);
    }

    private Value ofReferredYear(Frame frame, LocalDate published) {
        Direction direction = reference.direction();
        Value anchor = direction.anchored() ? frame.anchor(Unit.YEAR) : null;
        LocalDate from = anchor == null || anchor.day() == null ? published : anchor.day();
        int shift = direction == Direction.NEXT ? 1 : direction == Direction.PREVIOUS ? -1 : direction.shift();
        int year = (hijri ? Calendars.hijriYear(from) : from.getYear()) + shift;
        return ofYear(year, "date-of-year", "year set against " + from);
    }

    private Value ofYear(int year, String rule, String why) {
        LocalDate date = occurrence(year);
        if (date == null) {
            return Value.unknown(rule, "no such day");
        }
        if (day > 0) {
            return Value.day(date, hijri ? "hijri-date" : rule, why);
        }
        return hijri ? Calendars.hijriMonth(year, month, date, why) : Value.month(date, "month-year", why);
    }

    /** The day in a year of its calendar, the month's first for a month alone; null when there is none. */
    private @Nullable LocalDate occurrence(int year) {
        int ofMonth = day == 0 ? 1 : day;
        return hijri ? Calendars.hijri(year, month, ofMonth) : Calendars.gregorian(year, month, ofMonth);
    }
}
