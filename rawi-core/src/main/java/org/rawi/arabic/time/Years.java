package org.rawi.arabic.time;

import org.jspecify.annotations.Nullable;

/** Years by number. */
final class Years {
    /** Between these a year without a mark is taken for one of the Hijri calendar. */
    private static final int OLDEST_UNMARKED = 1390;

    private static final int YOUNGEST_UNMARKED = 1460;

    private Years() {}

    /**
     * A year that says it is one, or a figure that may be one.
     *
     * @param end the token behind its last
     * @param year its number
     * @param hijri whether of the Hijri calendar
     * @param said whether a word says that it is a year
     */
    record Named(int end, int year, boolean hijri, boolean said) {}

    /** The year that starts in a token, whatever is written to it: {@code عام 2015}, {@code 2015م}, {@code 1436هـ}; or null. */
    static @Nullable Named named(View view, int i) {
        if (view.number(i)) {
            return figure(view, i, false, true);
        }
        Sense word = view.led(i, Kind.UNIT);
        if (word == null || Unit.of(word) != Unit.YEAR || !word.has(Sense.SINGULAR)) {
            return null;
        }
        int at = i + 1;
        if (view.definite(at, Kind.FISCAL) != null || view.definite(at, Kind.SCHOOL) != null) {
            at++;
        }
        at = view.comma(at) || view.mark(at) == '(' && view.mark(at + 2) == ')' ? at + 1 : at;
        if (view.number(at)) {
            Named year = figure(view, at, true, true);
            return year != null && view.mark(at - 1) == '('
                    ? new Named(year.end + 1, year.year, year.hijri, true)
                    : year;
        }
        Count count = at == i + 1 && view.bare(at, Kind.CARDINAL) != null ? Count.at(view, at) : null;
        boolean fits = count != null && count.whole() && count.value() >= 1000 && count.value() <= Calendars.LAST_YEAR;
        return count != null && fits ? new Named(count.end(), (int) count.value(), false, true) : null;
    }

    /** Whether a figure has the size of a year of our time. */
    static boolean recent(int year) {
        return year >= Calendars.FIRST_YEAR && year <= Calendars.LAST_YEAR;
    }

    /** A figure behind a month, which may be of any century. */
    static @Nullable Named behindMonth(View view, int i, boolean hijri) {
        int year = view.integer(i);
        boolean fits = hijri && year >= Calendars.FIRST_HIJRI_YEAR && year <= Calendars.LAST_HIJRI_YEAR;
        if (fits) {
            return new Named(view.isPlain(i + 1, Kind.HIJRI_MARK) ? i + 2 : i + 1, year, true, true);
        }
        return hijri || view.width(i) != 4 ? named(view, i) : figure(view, i, true, false);
    }

    private static @Nullable Named figure(View view, int i, boolean said, boolean ambiguous) {
        int year = view.integer(i);
        boolean hijriSize = year >= Calendars.FIRST_HIJRI_YEAR && year <= Calendars.LAST_HIJRI_YEAR;
        if (hijriSize && view.isPlain(i + 1, Kind.HIJRI_MARK)) {
            return new Named(i + 2, year, true, true);
        }
        if (view.width(i) != 4 || year > Calendars.LAST_YEAR || year < 1000) {
            return null;
        }
        Sense mark = view.plain(i + 1, Kind.GREGORIAN_MARK);
        if (mark != null && (recent(year) || mark.article() || said)) {
            return new Named(i + 2, year, false, true);
        }
        return recent(year) || said
                ? new Named(
                        i + 1, year, ambiguous && hijriSize && year > OLDEST_UNMARKED && year < YOUNGEST_UNMARKED, said)
                : null;
    }
}
