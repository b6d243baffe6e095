package org.rawi.arabic.time;

import java.time.LocalDate;
import org.rawi.reading.TimeType;

/**
 * A weekday, or several that share what is said of them.
 *
 * @param weekday ISO number
 * @param direction what its adjective says
 * @param week the week it is said to be of ({@code من الأسبوع الماضي}), NONE when that is not said
 * @param shared whether the adjective speaks for what is coordinated too
 */
record WeekdayMeaning(int weekday, Direction direction, Direction week, boolean shared) implements Meaning {

    @Override
    public TimeType type() {
        return TimeType.DATE;
    }

    WeekdayMeaning with(Direction other) {
        return new WeekdayMeaning(weekday, other, week, shared);
    }

    @Override
    public Value in(Frame frame) {
        LocalDate published = frame.published();
        if (published == null) {
            return Value.unknown("weekday-undated", Frame.UNDATED);
        }
        if (week != Direction.NONE) {
            LocalDate monday = published
                    .minusDays(published.getDayOfWeek().getValue() - 1L)
                    .plusWeeks(week.shift());
            return Value.day(monday.plusDays(weekday - 1L), "weekday-of-week", "week set against " + published);
        }
        Value anchor = direction.anchored() ? frame.anchor(Unit.DAY) : null;
        LocalDate from = anchor == null || anchor.day() == null ? published : anchor.day();
        return switch (direction) {
            case PAST, LAST, PREVIOUS -> past(from, "weekday-past", 1);
            case BEFORE_LAST -> past(from.minusWeeks(1), "weekday-past", 1);
            case FUTURE, NEW, NEXT -> future(from, "weekday-future", 1);
            case AFTER_NEXT -> future(from.plusWeeks(1), "weekday-future", 1);
            case SAME -> past(from, "weekday-same", 0);
            case NONE, PRESENT -> byTense(frame, from);
        };
    }

    private Value byTense(Frame frame, LocalDate from) {
        return switch (frame.tense()) {
            case FUTURE -> future(from, "weekday-future", 0);
            case UNFINISHED -> future(from, "weekday-unfinished", 0);
            case NONE, PAST, SINCE -> past(from, "weekday-tense", 0);
        };
    }

    private Value past(LocalDate from, String rule, int least) {
        LocalDate day = from.minusDays(least + Math.floorMod(from.getDayOfWeek().getValue() - least - weekday, 7));
        return Value.day(day, rule, "up to " + from + "; not " + day.plusWeeks(1));
    }

    private Value future(LocalDate from, String rule, int least) {
        LocalDate day = from.plusDays(
                least + Math.floorMod(weekday - from.getDayOfWeek().getValue() - least, 7));
        return Value.day(day, rule, "from " + from + " on; not " + day.minusWeeks(1));
    }
}
