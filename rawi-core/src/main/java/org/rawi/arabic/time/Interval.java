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
        Value last = to.in(frame);
        boolean points = type() == TimeType.DATE || type() == TimeType.TIME;
        boolean known = first.iso() != null
                && last.iso() != null
                && first.iso().indexOf('/') < 0
                && last.iso().indexOf('/') < 0;
        String iso = points && known ? first.iso() + "/" + last.iso() : null;
        return new Value(iso, "range", first.why() + " to " + last.why(), last.day(), last.grain());
    }
}
