package org.rawi.arabic.time;

import org.jspecify.annotations.Nullable;

/**
 * Weekdays and weeks counted in a month: {@code أول جمعة من أكتوبر}, {@code أول يوم جمعة من يوليو},
 * {@code الثلاثاء الأخير من مارس}, {@code آخر أسبوع في سبتمبر}.
 */
final class NthWeekdayPhrase implements Phrase {
    private static final int MOST = 5;

    private final PeriodPhrase periods;

    NthWeekdayPhrase(PeriodPhrase periods) {
        this.periods = periods;
    }

    @Override
    public @Nullable Parse at(View view, int i) {
        Sense nth = view.led(i, Kind.ORDINAL);
        if (nth == null || nth.article() || !few(nth.count())) {
            return null;
        }
        Sense unit = view.bare(i + 1, Kind.UNIT);
        if (unit != null && Unit.of(unit) == Unit.WEEK && unit.has(Sense.SINGULAR)) {
            Parse month = of(view, i + 2);
            return month == null ? null : new Parse(month.end(), new WeekOfMonth(nth.count(), month.meaning()));
        }
        int at = view.bare(i + 1, Kind.DAY_WORD) != null ? i + 2 : i + 1;
        Sense weekday = view.bare(at, Kind.WEEKDAY);
        Parse month = weekday == null ? null : of(view, at + 1);
        return month == null || weekday == null
                ? null
                : new Parse(month.end(), new NthWeekday(nth.count(), weekday.count(), month.meaning(), false));
    }

    /** A definite weekday's number within a month, behind that weekday. */
    @Nullable
    Parse behind(View view, int i, int weekday) {
        Sense nth = view.definite(i, Kind.ORDINAL);
        Parse month = nth == null || !few(nth.count()) ? null : of(view, i + 1);
        return month == null || nth == null
                ? null
                : new Parse(month.end(), new NthWeekday(nth.count(), weekday, month.meaning(), true));
    }

    private static boolean few(int nth) {
        return nth <= MOST || nth == Days.LAST;
    }

    /** The month behind "of" or "in". */
    private @Nullable Parse of(View view, int i) {
        boolean of = (view.isPlain(i, Kind.FROM) || view.isPlain(i, Kind.IN)) && view.clear(i + 1);
        return of ? periods.month(view, i + 1) : null;
    }
}
