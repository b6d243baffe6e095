package org.rawi.arabic.time;

import java.time.LocalDate;
import org.rawi.reading.TimeType;

/**
 * A quarter of a year pointed at: {@code الربع الماضي}, {@code هذا الربع}.
 *
 * @param direction which one
 */
record QuarterPointed(Direction direction) implements Meaning {

    @Override
    public TimeType type() {
        return TimeType.DATE;
    }

    @Override
    public Value in(Frame frame) {
        LocalDate published = frame.published();
        if (published == null || direction.anchored()) {
            return Value.unknown("quarter", published == null ? Frame.UNDATED : "not resolved");
        }
        LocalDate day = published.plusMonths(3L * direction.shift());
        return Value.plain(Iso.year(day.getYear()) + "-Q" + (day.getMonthValue() + 2) / 3, "quarter", frame.against());
    }
}
