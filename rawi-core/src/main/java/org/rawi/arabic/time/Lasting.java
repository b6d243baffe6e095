package org.rawi.arabic.time;

import org.rawi.reading.TimeType;

/**
 * How long something takes.
 *
 * @param amount how much
 */
record Lasting(Amount amount) implements Meaning {

    @Override
    public TimeType type() {
        return TimeType.DURATION;
    }

    @Override
    public Value in(Frame frame) {
        return Value.plain(amount.iso(), amount.vague() ? "duration-vague" : "duration", "as said");
    }
}
