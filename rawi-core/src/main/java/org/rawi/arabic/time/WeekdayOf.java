package org.rawi.arabic.time;

import java.util.List;
import org.rawi.reading.TimeType;

/**
 * A weekday whose date is said apart from it: {@code الخميس الموافق 14 شباط}, {@code الاثنين في 18 شباط}.
 *
 * @param weekday the weekday by itself
 * @param date the date behind it
 * @param sure whether a word says that the two are one day, so that the date is right where they clash
 */
record WeekdayOf(WeekdayMeaning weekday, DateMeaning date, boolean sure) implements Meaning {

    @Override
    public TimeType type() {
        return TimeType.DATE;
    }

    /** Lets an expression and the one before it be one day where they are a weekday and its date. */
    static void share(View view, List<Found> found, int k) {
        Found first = found.get(k - 1);
        Found second = found.get(k);
        if (!(first.meaning() instanceof WeekdayMeaning weekday)
                || !(second.meaning() instanceof DateMeaning date)
                || date.day() == 0
                || date.hijri()
                || weekday.week() != Direction.NONE) {
            return;
        }
        int at = first.end();
        int between = second.start() - at;
        boolean sure = between >= 1 && between <= 2 && view.is(at, Kind.DATED);
        if (!sure && (between != 1 || !view.isPlain(at, Kind.IN))) {
            return;
        }
        YearReference reference = date.reference().none() && weekday.direction() != Direction.NONE
                ? YearReference.pointed(weekday.direction(), false)
                : date.reference();
        DateMeaning full = new DateMeaning(date.day(), date.month(), false, reference, weekday.weekday());
        found.set(k - 1, first.with(new WeekdayOf(weekday, full, sure)));
        found.set(k, second.with(full));
    }

    @Override
    public Value in(Frame frame) {
        Value of = date.in(frame);
        boolean agrees = of.day() != null && of.day().getDayOfWeek().getValue() == weekday.weekday();
        return of.day() != null && (sure || agrees) ? of : weekday.in(frame);
    }
}
