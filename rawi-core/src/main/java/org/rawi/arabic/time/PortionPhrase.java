package org.rawi.arabic.time;

import org.jspecify.annotations.Nullable;

/**
 * Quarters and halves of a year, halves of a month: {@code الربع الأول من 2015}, {@code النصف الثاني من العام},
 * {@code النصف الأول من مايو}. The half of a match is none: a half needs its year.
 */
final class PortionPhrase implements Phrase {
    private static final int QUARTERS = 4;
    private static final int HALVES = 2;

    private final PeriodPhrase periods;

    PortionPhrase(PeriodPhrase periods) {
        this.periods = periods;
    }

    @Override
    public @Nullable Parse at(View view, int i) {
        Sense portion = view.led(i, Kind.PORTION);
        if (portion == null || !portion.article()) {
            Sense pointed = view.is(i, Kind.THIS) ? view.definite(i + 1, Kind.PORTION) : null;
            boolean quarter = pointed != null && pointed.count() == QUARTERS;
            return quarter ? new Parse(i + 2, new QuarterPointed(Direction.PRESENT)) : null;
        }
        if (portion.count() == QUARTERS
                && view.definite(i + 1, Kind.DIRECTION) != null
                && !view.isPlain(i + 1, Kind.ORDINAL)) {
            return new Parse(i + 2, new QuarterPointed(Pointed.direction(view, i + 1)));
        }
        int nth = Days.ordinal(view, i + 1);
        boolean fits = nth != Days.NONE
                && view.clear(i + 1)
                && (Days.number(nth) <= portion.count() || Days.number(nth) == Days.LAST);
        return fits ? counted(view, i, portion.count(), nth) : null;
    }

    private @Nullable Parse counted(View view, int i, int parts, int nth) {
        int after = Days.end(nth);
        int from = view.isPlain(after, Kind.FROM) ? after + 1 : after;
        if (parts == QUARTERS || parts == HALVES) {
            Parse year = year(view, from);
            if (year != null) {
                return new Parse(year.end(), new PartOfYear(parts, Days.number(nth), year.meaning()));
            }
        }
        Parse month = from > after && view.clear(from) ? periods.month(view, from) : null;
        if (month != null) {
            return month;
        }
        boolean placed = view.is(i - 1, Kind.DURING)
                || view.is(i - 1, Kind.IN)
                || view.is(i - 1, Kind.EDGE)
                || view.is(i - 1, Kind.SINCE)
                || view.is(i - 1, Kind.UNTIL);
        return parts == QUARTERS && from == after && placed
                ? new Parse(after, new PartOfYear(parts, Days.number(nth), null))
                : null;
    }

    private static @Nullable Parse year(View view, int i) {
        Pointed pointed = Pointed.at(view, i);
        if (pointed != null) {
            return pointed.unit() == Unit.YEAR
                    ? new Parse(pointed.end(), new Period(Unit.YEAR, pointed.direction(), pointed.uncertain()))
                    : null;
        }
        Years.Named named = Years.named(view, i);
        if (named != null) {
            return new Parse(named.end(), new YearMeaning(named.year(), named.hijri()));
        }
        Sense unit = view.definite(i, Kind.UNIT);
        boolean bare = unit != null && Unit.of(unit) == Unit.YEAR && unit.has(Sense.SINGULAR);
        return bare ? new Parse(i + 1, new Period(Unit.YEAR, Direction.PRESENT, false)) : null;
    }
}
