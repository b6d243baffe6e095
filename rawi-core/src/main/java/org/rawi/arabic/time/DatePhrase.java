package org.rawi.arabic.time;

import org.jspecify.annotations.Nullable;

/**
 * Days of months and months: {@code 15 أكتوبر المقبل}, {@code الخامس من مايو (أيار)}, {@code 2. أكتوبر}, {@code شهر رمضان},
 * {@code 3 و5 مايو}, {@code الخامس من الشهر الجاري}.
 *
 * <p>date := days [من] [شهر] month [year] | days [من] month-pointed-at | [شهر] month [year]; days := day {(و|إلى|-) day}
 */
final class DatePhrase implements Phrase {

    @Override
    public @Nullable Parse at(View view, int i) {
        if (view.word(i) == null && !behindFigure(view, i)) {
            return null;
        }
        Parse several = several(view, i);
        if (several != null) {
            return several;
        }
        Parse date = view.is(i, Kind.FIRST_DAY) ? month(view, i + 1, 1, 1, 0) : days(view, i, 0);
        return date != null || view.number(i) ? date : monthAlone(view, i, false);
    }

    /** Several days behind the word that says so. */
    private @Nullable Parse several(View view, int i) {
        Sense word = view.led(i, Kind.UNIT);
        boolean days = word != null
                && Unit.of(word) == Unit.DAY
                && (word.has(Sense.CONSTRUCT) || word.has(Sense.PLURAL))
                && !word.article();
        Parse list = days && view.clear(i + 1) ? days(view, i + 1, 0) : null;
        return list != null && list.meaning() instanceof Interval ? list : null;
    }

    /** A date behind its weekday. */
    @Nullable
    Parse behindWeekday(View view, int i, int weekday) {
        return view.clear(i) ? days(view, i, weekday) : null;
    }

    /** A month that needs no neighbour, for it has one: {@code مطلع مارس}. */
    @Nullable
    Parse licensedMonth(View view, int i) {
        return view.clear(i) ? monthAlone(view, i, true) : null;
    }

    private static boolean behindFigure(View view, int i) {
        return view.number(i) && (view.word(i + 1) != null || view.mark(i + 1) != 0);
    }

    private @Nullable Parse days(View view, int i, int weekday) {
        int first = Days.ofMonth(view, i);
        if (first == Days.NONE || Days.number(first) > 31) {
            return null;
        }
        int last = first;
        int more = next(view, Days.end(last));
        while (more != Days.NONE) {
            last = more;
            more = next(view, Days.end(last));
        }
        return Days.number(last) > 31
                ? null
                : month(view, Days.end(last), Days.number(first), Days.number(last), weekday);
    }

    /** The next day of a list or range, or NONE. */
    private static int next(View view, int i) {
        boolean joins =
                view.isPlain(i, Kind.AND) || view.isPlain(i, Kind.OR) || view.is(i, Kind.TO) || view.is(i, Kind.UNTIL);
        if (joins || view.dash(i) || view.comma(i)) {
            return view.clear(i + 1) ? Days.ofMonth(view, i + 1) : Days.NONE;
        }
        boolean and = view.joined(i, Kind.ORDINAL) != null || view.joined(i, Kind.AL) != null;
        return and ? Days.ofMonth(view, i) : Days.NONE;
    }

    private @Nullable Parse month(View view, int i, int first, int last, int weekday) {
        int at = i;
        boolean sign = view.mark(at) == '.' || view.dash(at) || view.mark(at) == '/';
        MonthName signed = sign ? MonthName.at(view, at + 1) : null;
        if (view.isPlain(at, Kind.FROM)
                || first != last && view.isPlain(at, Kind.IN) && Pointed.at(view, at + 1) != null
                || signed != null && (!signed.hijri() || YearReference.after(view, signed.end(), true) != null)) {
            at++;
        }
        Parse pointedAt = first == last ? adjective(view, i, first) : null;
        if (pointedAt != null) {
            return pointedAt;
        }
        Pointed pointed = view.clear(at) ? Pointed.at(view, at) : null;
        if (pointed != null && pointed.unit() == Unit.MONTH) {
            Meaning from = new DayOfMonth(first, pointed.direction());
            Meaning to = new DayOfMonth(last, pointed.direction());
            return new Parse(pointed.end(), first == last ? from : new Interval(from, to));
        }
        at = monthWord(view, at) ? at + 1 : at;
        MonthName month = view.clear(at) ? MonthName.at(view, at) : null;
        if (month == null || last > longest(month) || first > longest(month)) {
            return null;
        }
        Year year = Year.after(view, month);
        DateMeaning to = new DateMeaning(last, month.month(), month.hijri(), year.reference, weekday);
        DateMeaning from = new DateMeaning(first, month.month(), month.hijri(), year.reference, weekday);
        return new Parse(year.end, first == last ? to : new Interval(from, to));
    }

    /** A day of the running month said with an adjective alone: {@code 26 الجاري}. */
    private static @Nullable Parse adjective(View view, int i, int day) {
        Sense adjective = view.number(i - 1) ? view.definite(i, Kind.DIRECTION) : null;
        boolean masculine = adjective != null && !adjective.has(Sense.FEMININE) && !adjective.has(Sense.DUAL);
        boolean placed = view.is(i - 2, Kind.IN)
                || view.is(i - 2, Kind.UNTIL)
                || view.is(i - 2, Kind.DAY_WORD)
                || view.is(i - 2, Kind.WEEKDAY)
                || view.is(i - 2, Kind.TO)
                || view.is(i - 2, Kind.DATED);
        Direction direction =
                adjective != null && masculine && placed ? Direction.valueOf(adjective.value()) : Direction.NONE;
        boolean fits = direction == Direction.PRESENT || direction == Direction.PAST || direction == Direction.FUTURE;
        return fits ? new Parse(i + 1, new DayOfMonth(day, direction)) : null;
    }

    private static int longest(MonthName month) {
        return month.hijri() || month.month() == 4 || month.month() == 6 || month.month() == 9 || month.month() == 11
                ? 30
                : month.month() == 2 ? 29 : 31;
    }

    private static boolean monthWord(View view, int i) {
        Sense unit = view.led(i, Kind.UNIT);
        return unit != null && unit.value().equals("MONTH") && unit.has(Sense.SINGULAR) && !unit.article();
    }

    private @Nullable Parse monthAlone(View view, int i, boolean licensed) {
        boolean worded = monthWord(view, i) && view.clear(i + 1);
        MonthName month = MonthName.at(view, worded ? i + 1 : i);
        if (month == null) {
            return null;
        }
        Year year = Year.after(view, month);
        boolean known = licensed || worded || !year.reference.none();
        if (!known && month.weak() && !Licence.ofMonth(view, i, month)) {
            return null;
        }
        return new Parse(year.end, new DateMeaning(0, month.month(), month.hijri(), year.reference, 0));
    }

    /** The year said behind a month, an epithet of the month skipped. */
    private record Year(int end, YearReference reference) {

        static Year after(View view, MonthName month) {
            Sense joined = view.led(month.end() - 1, Kind.MONTH_JOINED);
            if (joined != null) {
                return new Year(month.end(), YearReference.pointed(Direction.valueOf(joined.value()), false));
            }
            int at = view.plain(month.end(), Kind.EPITHET) != null ? month.end() + 1 : month.end();
            YearReference.Read read = YearReference.after(view, at, month.hijri());
            return read == null ? new Year(month.end(), YearReference.NONE) : new Year(read.end(), read.reference());
        }
    }
}
