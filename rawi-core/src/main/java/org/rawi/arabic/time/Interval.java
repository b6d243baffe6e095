package org.rawi.arabic.time;

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
        boolean points = type() == TimeType.DATE || type() == TimeType.TIME;
        String start = first.iso();
        String end = last.iso();
        boolean known = start != null && end != null && start.indexOf('/') < 0 && end.indexOf('/') < 0;
        boolean backwards =
                type() == TimeType.TIME && start != null && end != null && known && end.compareTo(start) < 0;
        String iso = points && known && !backwards ? start + "/" + end : null;
        return new Value(iso, "range", first.why() + " to " + last.why(), last.day(), last.grain());
    }
}
