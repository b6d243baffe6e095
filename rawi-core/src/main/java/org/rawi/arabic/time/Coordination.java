package org.rawi.arabic.time;

import java.util.List;
import org.rawi.arabic.morphology.Clitics;

/**
 * What coordinated dates share: a year said once ({@code من يناير إلى مايو 2015}), an adjective in the dual
 * ({@code سبتمبر أو أكتوبر المقبلين}). Two times of the clock that make a range become
 * one expression, and so do two weekdays, or two days of one month, behind "from".
 */
final class Coordination {
    private static final int WIDEST_GAP = 3;

    private Coordination() {}

    /** Lets each expression take what it shares with the next or the one before. */
    static void share(View view, List<Found> found) {
        for (int k = found.size() - 2; k >= 0; k--) {
            Found first = found.get(k);
            Found second = found.get(k + 1);
            int link = link(view, first.end(), second.start());
            if (link > 0) {
                found.set(k, first.with(backward(first.meaning(), second.meaning(), link == 2)));
            }
        }
        for (int k = 1; k < found.size(); k++) {
            Found first = found.get(k - 1);
            Found second = found.get(k);
            if (link(view, first.end(), second.start()) > 0) {
                found.set(k, second.with(forward(first.meaning(), second.meaning())));
            }
        }
        for (int k = 1; k < found.size(); k++) {
            WeekdayOf.share(view, found, k);
        }
        for (int k = found.size() - 2; k >= 0; k--) {
            Found first = found.get(k);
            Found second = found.get(k + 1);
            boolean range = clock(first.meaning()) && clock(second.meaning()) || days(view, first, second);
            if (range && link(view, first.end(), second.start()) == 2) {
                found.set(k, new Found(first.start(), second.end(), new Interval(first.meaning(), second.meaning())));
                found.remove(k + 1);
            }
        }
    }

    /** Whether two are weekdays, or days of one month, that "from" makes the ends of a range. */
    private static boolean days(View view, Found first, Found second) {
        if (!view.is(first.start() - 1, Kind.FROM)) {
            return false;
        }
        if (first.meaning() instanceof DateMeaning a && second.meaning() instanceof DateMeaning b) {
            return a.day() > 0 && b.day() > 0 && a.month() == b.month() && a.hijri() == b.hijri();
        }
        return weekday(first.meaning()) && weekday(second.meaning());
    }

    private static boolean weekday(Meaning meaning) {
        return meaning instanceof WeekdayDay || meaning instanceof WeekdayMeaning;
    }

    private static boolean clock(Meaning meaning) {
        return meaning instanceof ClockTime;
    }

    /** The interval of two meanings, what they share given to both. */
    static Interval interval(Meaning from, Meaning to) {
        Meaning first = backward(from, to, true);
        return new Interval(first, forward(first, to));
    }

    /** 0 when more than a joint stands between two tokens, 2 for "to" and "until", else 1. */
    private static int link(View view, int end, int start) {
        if (start - end > WIDEST_GAP) {
            return 0;
        }
        int link = end == start ? view.ledBy(start, Clitics.WAW) ? 1 : 0 : 1;
        for (int i = end; i < start; i++) {
            if (view.isPlain(i, Kind.TO) || view.is(i, Kind.UNTIL)) {
                link = 2;
            } else if (!view.isPlain(i, Kind.AND)
                    && !view.isPlain(i, Kind.OR)
                    && !view.comma(i)
                    && !view.is(i, Kind.GOAL)
                    && !view.dash(i)) {
                return 0;
            }
        }
        return link;
    }

    private static Meaning backward(Meaning first, Meaning second, boolean range) {
        if (first instanceof DateMeaning a
                && second instanceof DateMeaning b
                && a.reference().none()
                && a.hijri() == b.hijri()) {
            YearReference reference = b.reference();
            if (reference.year() != 0) {
                boolean wraps = range && (a.month() > b.month() || a.month() == b.month() && a.day() > b.day());
                return a.with(YearReference.named(wraps ? reference.year() - 1 : reference.year(), reference.hijri()));
            }
            return reference.shared() || range ? a.with(reference) : a;
        }
        if (first instanceof ClockTime a && second instanceof ClockTime b && range) {
            ClockTime from = a.upTo(b);
            return a.day() == null && b.day() != null ? from.on(b.day()) : from;
        }
        if (first instanceof WeekdayMeaning a
                && second instanceof WeekdayMeaning b
                && b.shared()
                && a.direction() == Direction.NONE) {
            return a.with(b.direction());
        }
        return first;
    }

    private static Meaning forward(Meaning first, Meaning second) {
        if (first instanceof DateMeaning a
                && second instanceof DateMeaning b
                && b.reference().none()
                && a.reference().year() != 0
                && a.hijri() == b.hijri()) {
            boolean wraps = a.month() > b.month();
            return b.with(YearReference.named(
                    a.reference().year() + (wraps ? 1 : 0), a.reference().hijri()));
        }
        return second;
    }
}
