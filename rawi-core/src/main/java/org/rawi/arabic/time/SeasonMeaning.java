package org.rawi.arabic.time;

import java.time.LocalDate;
import org.rawi.reading.TimeType;

/**
 * A season.
 *
 * @param code TIMEX3 code
 * @param reference which year it is of
 */
record SeasonMeaning(String code, YearReference reference) implements Meaning {

    @Override
    public TimeType type() {
        return TimeType.DATE;
    }

    @Override
    public Value in(Frame frame) {
        if (reference.year() != 0) {
            return reference.hijri() ? Value.unknown("season", "a Hijri year") : season(reference.year(), "year said");
        }
        LocalDate published = frame.published();
        if (published == null) {
            return Value.unknown("season", Frame.UNDATED);
        }
        int year = published.getYear();
        int month = published.getMonthValue();
        int start = start();
        Direction direction = reference.direction();
        if (reference.ofYear()) {
            return season(year + direction.shift(), frame.against());
        }
        int of = switch (direction) {
            case PAST, LAST, PREVIOUS -> month >= start + 3 ? year : year - 1;
            case BEFORE_LAST -> month >= start + 3 ? year - 1 : year - 2;
            case FUTURE, NEXT, NEW, AFTER_NEXT -> month < start ? year : year + 1;
            case NONE, PRESENT, SAME -> start == 12 && month < 6 ? year - 1 : year;
        };
        return season(of, frame.against());
    }

    private int start() {
        return switch (code) {
            case "SP" -> 3;
            case "SU" -> 6;
            case "FA" -> 9;
            default -> 12;
        };
    }

    private Value season(int year, String why) {
        return Value.plain(Iso.year(year) + '-' + code, "season", why);
    }
}
