package org.rawi.arabic.time;

import java.time.LocalDate;
import org.rawi.reading.TimeType;

/**
 * From one point of the calendar to another, said in one breath.
 *
 * @param from where it starts
 * @param to where it ends
 */
record Interval(Meaning from, Meaning to) implements Meaning {

    @Override
    public TimeType type() {
        return from.type();
    }

    @Override
    public Value in(Frame frame) {
        Value first = from.in(frame);
        Value last = to instanceof ClockTime clock && clock.day() == null ? clock.after(first, frame) : to.in(frame);
        if (from instanceof WeekdayMeaning && to instanceof WeekdayMeaning) {
            LocalDate start = first.day();
            LocalDate end = last.day();
            boolean ahead = frame.tense() == Tense.Of.FUTURE || frame.tense() == Tense.Of.UNFINISHED;
            if (start != null && end != null && end.isBefore(start)) {
                first = ahead ? first : Value.day(start.minusWeeks(1), first.rule(), first.why());
                last = ahead ? Value.day(end.plusWeeks(1), last.rule(), last.why()) : last;
            }
        }
        boolean points = type() == TimeType.DATE || type() == TimeType.TIME;
        String opening = first.iso();
        String closing = last.iso();
        boolean known = opening != null && closing != null && opening.indexOf('/') < 0 && closing.indexOf('/') < 0;
        boolean backwards = points && opening != null && closing != null && known && closing.compareTo(opening) < 0;
        String iso = points && known && !backwards ? opening + "/" + closing : null;
        return new Value(iso, "range", first.why() + " to " + last.why(), last.day(), last.grain());
    }
}
