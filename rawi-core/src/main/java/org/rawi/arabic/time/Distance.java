package org.rawi.arabic.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.rawi.reading.TimeType;

/**
 * A point so far before or after publication, or before or after what was spoken of.
 *
 * @param amount how far
 * @param sign -1 before, 1 after
 * @param anchored whether from what was spoken of ({@code بعد ذلك بيومين})
 */
record Distance(Amount amount, int sign, boolean anchored) implements Meaning {

    @Override
    public TimeType type() {
        return amount.unit().ofClock() ? TimeType.TIME : TimeType.DATE;
    }

    @Override
    public Value in(Frame frame) {
        String rule = anchored ? "distance-anchored" : sign < 0 ? "ago" : "ahead";
        Value anchor = anchored ? frame.anchor(grain(amount)) : null;
        LocalDate from = anchored ? anchor == null ? null : anchor.day() : frame.published();
        if (from == null) {
            return Value.unknown(rule, anchored ? "nothing before it to refer to" : Frame.UNDATED);
        }
        Value value = amount.unit().ofClock()
                ? clock(from, anchored ? null : frame.hour(), rule)
                : amount.from(from, sign, rule, "counted from " + from);
        return value == null ? Value.unknown(rule, "not said how far from " + from) : value;
    }

    /** The longest stretch an amount can be counted from. */
    static Unit grain(Amount amount) {
        return amount.unit().compareTo(Unit.MONTH) < 0
                ? Unit.DAY
                : amount.unit() == Unit.MONTH ? Unit.MONTH : Unit.YEAR;
    }

    private @Nullable Value clock(LocalDate from, @Nullable LocalTime hour, String rule) {
        if (hour == null || amount.vague() || amount.number() > 1000) {
            return null;
        }
        double minutes = amount.unit() == Unit.HOUR ? amount.number() * 60 + amount.more() : amount.number();
        if (amount.unit() == Unit.SECOND) {
            return null;
        }
        LocalDateTime moment = LocalDateTime.of(from, hour).plusMinutes(sign * Math.round(minutes));
        LocalDate day = moment.toLocalDate();
        return Value.day(day, rule, "counted from publication")
                .withIso(day + Iso.clock(moment.getHour(), moment.getMinute()), rule);
    }
}
