package org.rawi.arabic.time;

import org.rawi.reading.TimeType;

/**
 * The end of a week.
 *
 * @param week which week
 */
record Weekend(Meaning week) implements Meaning {

    @Override
    public TimeType type() {
        return TimeType.DATE;
    }

    @Override
    public Value in(Frame frame) {
        Value of = week.in(frame);
        return Value.plain(of.iso() == null ? null : of.iso() + "-WE", "weekend", of.why());
    }
}
