package org.rawi.arabic.time;

import org.jspecify.annotations.Nullable;

/** Seasons: {@code صيف 2019}, {@code الصيف الماضي}, {@code هذا الشتاء}, {@code فصل الخريف}; a season alone needs a word that places it. */
final class SeasonPhrase implements Phrase {

    @Override
    public @Nullable Parse at(View view, int i) {
        if (view.is(i, Kind.THIS)) {
            Sense season = view.definite(i + 1, Kind.SEASON);
            return season == null ? null : season(i + 2, season, YearReference.pointed(Direction.PRESENT, false));
        }
        Sense period = view.led(i, Kind.PERIOD_WORD);
        if (period != null) {
            return period.value().equals("SEASON") && view.isPlain(i + 1, Kind.SEASON)
                    ? behind(view, i + 1, true)
                    : null;
        }
        return behind(view, i, false);
    }

    private static @Nullable Parse behind(View view, int i, boolean worded) {
        Sense season = view.led(i, Kind.SEASON);
        if (season == null) {
            return null;
        }
        YearReference.Read year = YearReference.after(view, i + 1, false);
        if (year != null
                && (season.article()
                        || year.reference().year() != 0
                        || year.reference().ofYear())) {
            return season(year.end(), season, year.reference());
        }
        boolean placed = view.is(i - 1, Kind.DURING)
                || view.is(i - 1, Kind.IN)
                || view.is(i - 1, Kind.PERIOD_WORD)
                || view.is(i - 1, Kind.EDGE)
                || view.is(i - 1, Kind.UNTIL)
                || view.is(i - 1, Kind.SINCE);
        boolean named = DurationPhrase.constructed(view, i + 1);
        return season.article() && !named && (placed || worded) ? season(i + 1, season, YearReference.NONE) : null;
    }

    private static Parse season(int end, Sense season, YearReference reference) {
        return new Parse(end, new SeasonMeaning(season.value(), reference));
    }
}
