package org.rawi.arabic.time;

import org.jspecify.annotations.Nullable;
import org.rawi.reading.TimeType;

/** A meaning that is the same whatever it is set against: a duration, a set, a decade or century by its number. */
record Fixed(TimeType type, @Nullable String value, String rule) implements Meaning {

    static Fixed set(@Nullable String value) {
        return new Fixed(TimeType.SET, value, "set");
    }

    @Override
    public Value in(Frame frame) {
        return Value.plain(value, rule, value == null ? "not one value" : "as said");
    }
}
