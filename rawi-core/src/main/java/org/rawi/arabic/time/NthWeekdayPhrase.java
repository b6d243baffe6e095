package org.rawi.arabic.time;

import org.jspecify.annotations.Nullable;

/** Weekdays counted in a month: {@code أول جمعة من أكتوبر}, {@code آخر أحد في الشهر الماضي}. */
final class NthWeekdayPhrase implements Phrase {
    private static final int MOST = 5;

    private final PeriodPhrase periods;

    NthWeekdayPhrase(PeriodPhrase periods) {
        this.periods = periods;
    }

    @Override
    public @Nullable Parse at(View view, int i) {
        Sense nth = view.led(i, Kind.ORDINAL);
        Sense weekday = view.bare(i + 1, Kind.WEEKDAY);
        if (nth == null || nth.article() || weekday == null || nth.count() > MOST && nth.count() != Days.LAST) {
            return null;
        }
        boolean of = (view.isPlain(i + 2, Kind.FROM) || view.isPlain(i + 2, Kind.IN)) && view.clear(i + 3);
        Parse month = of ? periods.month(view, i + 3) : null;
        return month == null
                ? null
                : new Parse(month.end(), new NthWeekday(nth.count(), weekday.count(), month.meaning()));
    }
}
