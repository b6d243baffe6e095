package org.rawi.arabic.time;

import org.jspecify.annotations.Nullable;
import org.rawi.arabic.morphology.Analysis;
import org.rawi.reading.TimeType;

/**
 * Days, weeks, months and years pointed at ({@code الأسبوع الماضي}, {@code هذا العام}, {@code في اليوم التالي}), weeks
 * counted in a month, centuries.
 */
final class PeriodPhrase implements Phrase {
    private static final int MONTHS = 12;

    private final DatePhrase dates;

    PeriodPhrase(DatePhrase dates) {
        this.dates = dates;
    }

    @Override
    public @Nullable Parse at(View view, int i) {
        Pointed pointed = Pointed.at(view, i);
        if (pointed != null && pointed.direction() != Direction.LAST) {
            return pointed(pointed, view, i);
        }
        Parse counted = counted(view, i);
        return counted != null || pointed == null ? counted : pointed(pointed, view, i);
    }

    private @Nullable Parse counted(View view, int i) {
        Sense unit = view.led(i, Kind.UNIT);
        if (unit == null || !unit.article() || !unit.has(Sense.SINGULAR)) {
            return null;
        }
        return switch (Unit.of(unit)) {
            case WEEK -> weekOfMonth(view, i + 1);
            case CENTURY -> century(view, i + 1);
            case SECOND, MINUTE, HOUR, NIGHT, DAY, MONTH, YEAR, DECADE -> null;
        };
    }

    /** A day pointed at, or null. */
    static @Nullable Parse day(View view, int i) {
        Pointed pointed = Pointed.at(view, i);
        return pointed == null || pointed.unit() != Unit.DAY ? null : day(pointed);
    }

    private static @Nullable Parse day(Pointed day) {
        return switch (day.direction()) {
            case PRESENT -> new Parse(day.end(), new DayOffset(0, 0));
            case NEXT, PREVIOUS, SAME -> new Parse(day.end(), new Period(Unit.DAY, day.direction(), false));
            case NONE, PAST, BEFORE_LAST, FUTURE, AFTER_NEXT, NEW, LAST -> null;
        };
    }

    private static @Nullable Parse pointed(Pointed pointed, View view, int i) {
        Unit unit = pointed.unit();
        Direction direction = pointed.direction();
        if (unit == Unit.DAY) {
            return day(pointed);
        }
        Parse weekday = unit == Unit.WEEK ? weekday(pointed, view, pointed.end()) : null;
        if (weekday != null) {
            return weekday;
        }
        if (Amounts.general(view, i, unit)) {
            return null;
        }
        if (unit.ofClock() || unit == Unit.NIGHT || unit == Unit.YEAR && direction == Direction.NEW && open(view, i)) {
            return null;
        }
        boolean demonstrated = view.is(i, Kind.THIS) || view.is(i, Kind.THAT) || view.is(i, Kind.SAME_BEFORE);
        boolean sure = direction == Direction.PAST
                || direction == Direction.FUTURE
                || direction == Direction.PRESENT && !demonstrated;
        if (unit == Unit.DECADE && !sure && direction != Direction.LAST) {
            return null;
        }
        if (direction == Direction.LAST) {
            Pointed month = view.isPlain(pointed.end(), Kind.FROM) ? pointed : null;
            return month != null ? null : new Parse(pointed.end(), new Lasting(Amount.of(1, unit)));
        }
        Years.Named year = unit == Unit.YEAR && view.number(pointed.end()) ? Years.named(view, pointed.end()) : null;
        Parse years = year == null || demonstrated ? null : YearPhrase.range(view, pointed.end(), false);
        if (years != null) {
            return years;
        }
        return year != null && !demonstrated
                ? new Parse(year.end(), new YearMeaning(year.year(), year.hijri()))
                : new Parse(pointed.end(), new Period(unit, direction, pointed.uncertain()));
    }

    /** A weekday said behind its week. */
    private static @Nullable Parse weekday(Pointed week, View view, int i) {
        int at = view.bare(i, Kind.DAY_WORD) != null ? i + 1 : i;
        Sense weekday = view.definite(at, Kind.WEEKDAY);
        boolean free = weekday != null
                && !week.direction().anchored()
                && week.direction() != Direction.LAST
                && !view.number(at + 1)
                && view.definite(at + 1, Kind.ORDINAL) == null
                && Pointed.directionEnd(view, at + 1) < 0;
        return weekday != null && free
                ? new Parse(at + 1, new WeekdayMeaning(weekday.count(), Direction.NONE, week.direction(), false))
                : null;
    }

    /** Whether the word is "public" rather than "year" before "new": a definite noun before it that no verb governs. */
    private static boolean open(View view, int i) {
        Analysis noun = view.words().at(i - 1);
        Analysis before = view.words().at(i - 2);
        return noun != null
                && noun.nominal()
                && noun.article()
                && view.clear(i)
                && !view.isPlain(i - 1, Kind.UNIT)
                && (before == null || !before.finite());
    }

    private @Nullable Parse weekOfMonth(View view, int i) {
        int nth = Days.ordinal(view, i);
        if (nth == Days.NONE || Days.number(nth) > 5 && Days.number(nth) != Days.LAST) {
            return null;
        }
        int after = Days.end(nth);
        int from = view.isPlain(after, Kind.FROM) || view.isPlain(after, Kind.IN) ? after + 1 : after;
        Parse month = view.clear(from) ? month(view, from) : null;
        return month == null ? null : new Parse(month.end(), new WeekOfMonth(Days.number(nth), month.meaning()));
    }

    /** A month by name or pointed at. */
    @Nullable
    Parse month(View view, int i) {
        Pointed pointed = Pointed.at(view, i);
        if (pointed != null) {
            return pointed.unit() == Unit.MONTH
                    ? new Parse(pointed.end(), new Period(Unit.MONTH, pointed.direction(), false))
                    : null;
        }
        Sense unit = view.definite(i, Kind.UNIT);
        if (unit != null && Unit.of(unit) == Unit.MONTH && unit.has(Sense.SINGULAR)) {
            int nth = view.clear(i + 1) ? Days.ordinal(view, i + 1) : Days.NONE;
            if (nth != Days.NONE) {
                return numbered(view, nth);
            }
            return new Parse(i + 1, new Period(Unit.MONTH, Direction.PRESENT, false));
        }
        return view.number(i) ? null : dates.licensedMonth(view, i);
    }

    /** A month by its number, which needs its year: {@code الشهر التاسع سنة 2014}. */
    private static @Nullable Parse numbered(View view, int nth) {
        YearReference.Read year = Days.number(nth) <= MONTHS ? YearReference.after(view, Days.end(nth), false) : null;
        return year == null || year.reference().year() == 0
                ? null
                : new Parse(year.end(), new DateMeaning(0, Days.number(nth), false, year.reference(), 0));
    }

    private static @Nullable Parse century(View view, int i) {
        int figure = view.isPlain(i, Kind.AL) ? i + 1 : i;
        int nth =
                view.number(figure) ? Days.figure(view, figure, 30) : view.clear(i) ? Days.ordinal(view, i) : Days.NONE;
        return nth == Days.NONE || Days.number(nth) > 30 || Days.number(nth) < 1
                ? null
                : new Parse(Days.end(nth), new Fixed(TimeType.DATE, Iso.digits(Days.number(nth) - 1, 2), "century"));
    }
}
