package org.rawi.arabic.time;

import org.jspecify.annotations.Nullable;
import org.rawi.arabic.text.Letters;

/**
 * Dates in figures: {@code 15/10/2025}, {@code 2025-10-15}, {@code 15.10.2025}, {@code 17 / 5 / 1436هـ}, and day and month
 * alone where a word says that it is a date ({@code يوم 15/10}). The day stands before the month unless only the other way
 * round gives a date, or the year comes first.
 */
final class NumericDate implements Phrase {

    @Override
    public @Nullable Parse at(View view, int i) {
        if (!view.number(i) || view.mark(i - 1) == '/' && view.tight(i)) {
            return null;
        }
        if (view.integer(i) < 0) {
            return dotted(view, i);
        }
        Parse span = span(view, i);
        if (span != null) {
            return span;
        }
        int second = after(view, i);
        if (second < 0 || view.integer(second) < 0) {
            return null;
        }
        int third = after(view, second);
        boolean same = third > 0 && view.mark(i + 1) == view.mark(second + 1);
        if (same && view.integer(third) > 0) {
            return whole(
                    view, third + 1, view.integer(i), view.integer(second), view.integer(third), view.width(third));
        }
        return third < 0 && said(view, i) ? dayAndMonth(view, second + 1, view.integer(i), view.integer(second)) : null;
    }

    /** Two days of one month: {@code 26 - 29 / 10 / 1436هـ}. */
    private @Nullable Parse span(View view, int i) {
        if (!view.dash(i + 1) || !view.number(i + 2) || view.mark(i + 3) != '/' || view.width(i) > 2) {
            return null;
        }
        int third = after(view, i + 2);
        int last = third < 0 ? -1 : after(view, third);
        Parse end = last < 0 || view.integer(last) < 1000
                ? null
                : whole(view, last + 1, view.integer(i + 2), view.integer(third), view.integer(last), 4);
        if (end == null
                || !(end.meaning() instanceof DateMeaning to)
                || view.integer(i) >= to.day()
                || view.integer(i) < 1) {
            return null;
        }
        return new Parse(
                end.end(),
                new Interval(new DateMeaning(view.integer(i), to.month(), to.hijri(), to.reference(), 0), to));
    }

    /** The figure behind a separator, or -1; spaces may stand about a slash only. */
    private static int after(View view, int i) {
        boolean slash = view.mark(i + 1) == '/' || view.mark(i + 1) == '\\';
        boolean dash = view.dash(i + 1) && view.tight(i + 1) && view.tight(i + 2);
        return (slash || dash) && view.number(i + 2) ? i + 2 : -1;
    }

    private static boolean said(View view, int i) {
        return view.is(i - 1, Kind.DATED)
                || view.is(i - 1, Kind.DAY_WORD)
                || view.is(i - 1, Kind.WEEKDAY) && !view.is(i - 1, Kind.CARDINAL);
    }

    private static @Nullable Parse dayAndMonth(View view, int end, int day, int month) {
        return Calendars.gregorian(2000, month, day) == null
                ? null
                : new Parse(end, new DateMeaning(day, month, false, YearReference.NONE, 0));
    }

    private static @Nullable Parse whole(View view, int end, int a, int b, int c, int width) {
        boolean yearFirst = a >= 1000;
        int year = yearFirst ? a : width == 2 ? century(c) : c;
        int day = yearFirst ? c : a;
        int month = b;
        if (month > 12 && day <= 12) {
            int swap = day;
            day = month;
            month = swap;
        }
        boolean marked = view.isPlain(end, Kind.HIJRI_MARK);
        boolean hijri = year >= Calendars.FIRST_HIJRI_YEAR && year <= Calendars.LAST_HIJRI_YEAR;
        boolean fits = hijri
                ? month >= 1 && month <= 12 && day >= 1 && day <= 30
                : Years.recent(year) && Calendars.gregorian(year, month, day) != null;
        if (!fits || marked && !hijri) {
            return null;
        }
        int behind = marked || view.isPlain(end, Kind.GREGORIAN_MARK) ? end + 1 : end;
        return new Parse(behind, new DateMeaning(day, month, hijri, YearReference.named(year, hijri), 0));
    }

    private static int century(int year) {
        return year < 50 ? 2000 + year : 1900 + year;
    }

    /** A token such as 15.10.2025. */
    private static @Nullable Parse dotted(View view, int i) {
        int[] parts = new int[3];
        int part = 0;
        int width = 0;
        for (int at = view.tokens().start(i); at < view.tokens().end(i); at++) {
            char unit = Letters.fold(view.tokens().text().charAt(at));
            if (unit == '.' && part < 2) {
                part++;
                width = 0;
            } else if (unit < '0' || unit > '9' || width == 4) {
                return null;
            } else {
                parts[part] = parts[part] * 10 + unit - '0';
                width++;
            }
        }
        return part == 2 && (width == 4 || parts[0] >= 1000)
                ? whole(view, i + 1, parts[0], parts[1], parts[2], width)
                : null;
    }
}
