package org.rawi.arabic.time;

import org.jspecify.annotations.Nullable;
import org.rawi.arabic.morphology.Analysis;
import org.rawi.reading.TimeType;

/**
 * The core of an amount of time: number and unit, dual, vague plural, half or quarter of a unit, several of them on top of
 * one another, and two numbers that leave the amount open ({@code 3 إلى 5 سنوات}).
 */
final class Amounts {

    /**
     * The amount that starts in a token.
     *
     * @param licensed whether a word before it lets a bare unit or vague plural count
     */
    @Nullable
    Parse at(View view, int i, boolean licensed) {
        if (view.is(i, Kind.AL) && view.number(i + 1)) {
            return counted(view, i + 1);
        }
        if (view.number(i) || view.bracketed(i)) {
            return counted(view, i);
        }
        if (view.word(i) == null) {
            return null;
        }
        if (view.is(i, Kind.PORTION)
                || view.is(i, Kind.QUARTERS)
                || view.is(i, Kind.CARDINAL) && view.isPlain(i + 1, Kind.QUARTERS)) {
            Parse portion = portion(view, i);
            if (portion != null) {
                return portion;
            }
        }
        if (view.is(i, Kind.CARDINAL)) {
            Parse counted = counted(view, i);
            if (counted != null) {
                return counted;
            }
        }
        if (view.is(i, Kind.SCORES)) {
            Parse scores = scores(view, i + 1);
            if (scores != null) {
                return scores;
            }
        }
        if (view.is(i, Kind.VAGUE_BEFORE)) {
            Sense unit = view.bare(i + 1, Kind.UNIT);
            return unit != null && unit.has(Sense.PLURAL)
                    ? new Parse(i + 2, new Lasting(Amount.vague(Unit.of(unit))))
                    : null;
        }
        return unit(view, i, licensed);
    }

    private static @Nullable Parse counted(View view, int i) {
        Count count = Count.at(view, i);
        if (count == null || percent(view, i)) {
            return null;
        }
        Sense unit = counts(view, count.end());
        if (!plausible(count.value()) && (unit == null || !Unit.of(unit).ofClock())) {
            return null;
        }
        if (unit != null && monthNumber(view, i, count.end())) {
            return null;
        }
        if (unit != null) {
            return more(view, count.end() + 1, Amount.of(count.value(), Unit.of(unit)));
        }
        int at = count.end();
        boolean joins =
                view.isPlain(at, Kind.OR) || view.isPlain(at, Kind.TO) || view.dash(at) || view.isPlain(at, Kind.AND);
        Count second = joins && view.clear(at + 1) ? Count.at(view, at + 1) : null;
        Sense shared = second == null || second.value() <= count.value() ? null : counts(view, second.end());
        boolean and = view.isPlain(at, Kind.AND) && !view.is(i - 1, Kind.BETWEEN);
        return second == null || shared == null || and
                ? null
                : new Parse(second.end() + 1, new Fixed(TimeType.DURATION, null, "duration-open"));
    }

    /** Whether a number is that of a month before its year: {@code شهر عشرة سنة 2015}. */
    private static boolean monthNumber(View view, int i, int end) {
        Sense month = view.led(i - 1, Kind.UNIT);
        Sense year = view.bare(end, Kind.UNIT);
        return month != null
                && Unit.of(month) == Unit.MONTH
                && month.has(Sense.SINGULAR)
                && year != null
                && Unit.of(year) == Unit.YEAR
                && view.integer(end + 1) >= Calendars.FIRST_YEAR;
    }

    /** What dozens, hundreds or thousands are of: {@code عشرات الآلاف من السنين}. */
    private static @Nullable Parse scores(View view, int i) {
        int at = i;
        while (view.definite(at, Kind.SCORES) != null) {
            at++;
        }
        at = view.isPlain(at, Kind.FROM) ? at + 1 : at;
        Sense unit = view.definite(at, Kind.UNIT);
        return unit != null && unit.has(Sense.PLURAL)
                ? new Parse(at + 1, new Lasting(Amount.vague(Unit.of(unit))))
                : null;
    }

    /** Whether a word is the hundred of a percentage. */
    private static boolean percent(View view, int i) {
        Sense hundred = view.led(i, Kind.CARDINAL);
        return hundred != null && hundred.count() == 100 && hundred.article();
    }

    /** Whether a number is whole or ends in halves or quarters. */
    private static boolean plausible(double value) {
        return value * 4 == Math.rint(value * 4);
    }

    /** The unit a number counts: not definite, not in the dual. */
    private static @Nullable Sense counts(View view, int i) {
        Sense unit = view.bare(i, Kind.UNIT);
        boolean day = unit != null && Unit.of(unit) == Unit.DAY && unit.has(Sense.SINGULAR);
        boolean dated = day
                && (view.definite(i + 1, Kind.WEEKDAY) != null
                        || view.isPlain(i + 1, Kind.YESTERDAY)
                        || view.isPlain(i + 1, Kind.TOMORROW));
        return unit == null || dated || unit.has(Sense.DUAL) || unit.has(Sense.CONSTRUCT) ? null : unit;
    }

    private static @Nullable Parse unit(View view, int i, boolean licensed) {
        Sense unit = view.led(i, Kind.UNIT);
        if (unit == null) {
            return null;
        }
        Unit of = Unit.of(unit);
        if (unit.has(Sense.DUAL)) {
            boolean rare = of == Unit.CENTURY && !licensed;
            return unit.article() && view.number(i + 1) || rare || general(view, i, of)
                    ? null
                    : more(view, i + 1, Amount.of(2, of));
        }
        if (unit.article() || unit.has(Sense.CONSTRUCT)) {
            return null;
        }
        boolean vague = view.bare(i + 1, Kind.VAGUE_AFTER) != null;
        if (unit.has(Sense.PLURAL)) {
            boolean fits =
                    vague || licensed && !DurationPhrase.constructed(view, i + 1) && MonthName.at(view, i + 1) == null;
            return fits && view.integer(i + 1) < Calendars.FIRST_YEAR
                    ? new Parse(vague ? i + 2 : i + 1, new Lasting(Amount.vague(of)))
                    : null;
        }
        if (view.bare(i + 1, Kind.SOLE) != null) {
            return more(view, i + 2, Amount.of(1, of));
        }
        Sense half = view.joined(i + 1, Kind.PORTION);
        boolean contract = of == Unit.DECADE && !ends(view, i + 1);
        boolean alone = licensed
                && !contract
                && view.bare(i - 2, Kind.UNIT) == null
                && !DurationPhrase.constructed(view, i + 1)
                && !view.number(i + 1)
                && MonthName.at(view, i + 1) == null
                && of != Unit.SECOND;
        return half != null && !half.article() || alone && view.definite(i + 1, Kind.WEEKDAY) == null
                ? more(view, i + 1, Amount.of(1, of))
                : null;
    }

    /** Whether a word is "general" rather than a year: the secretaries general. */
    static boolean general(View view, int i, Unit unit) {
        return unit == Unit.YEAR && view.is(i - 1, Kind.GENERAL);
    }

    /** Whether no noun follows that a word which also means holding or contract could govern. */
    private static boolean ends(View view, int i) {
        Analysis next = view.words().at(i);
        return next == null || view.is(i, Kind.FROM) || view.is(i, Kind.ON) || next.finite();
    }

    /** What stands on top of an amount: a half or quarter, or an amount of a smaller unit. */
    private static Parse more(View view, int i, Amount amount) {
        Sense portion = view.joined(i, Kind.PORTION);
        if (portion != null && !portion.article()) {
            Sense again = view.definite(i + 1, Kind.UNIT);
            boolean repeated = again != null && Unit.of(again) == amount.unit();
            return new Parse(
                    repeated ? i + 2 : i + 1,
                    new Lasting(Amount.of(amount.number() + 1.0 / portion.count(), amount.unit())));
        }
        boolean and = view.isPlain(i, Kind.AND) && view.number(i + 1);
        Sense dual = view.joined(i, Kind.UNIT);
        if (dual != null && dual.has(Sense.DUAL) && !dual.article() && below(dual, amount)) {
            return new Parse(i + 1, new Lasting(amount.plus(2, Unit.of(dual))));
        }
        Count count = and ? Count.at(view, i + 1) : view.joined(i, Kind.CARDINAL) != null ? Count.at(view, i) : null;
        Sense unit = count == null ? null : counts(view, count.end());
        return count != null && unit != null && below(unit, amount)
                ? new Parse(count.end() + 1, new Lasting(amount.plus(count.value(), Unit.of(unit))))
                : new Parse(i, new Lasting(amount));
    }

    private static boolean below(Sense unit, Amount amount) {
        Unit smaller = Unit.of(unit);
        return smaller.compareTo(amount.unit()) < 0
                && smaller.compareTo(Unit.NIGHT) != 0
                && amount.unit().compareTo(Unit.DECADE) < 0;
    }

    /** A half, third or quarter of a unit, or three quarters. */
    private static @Nullable Parse portion(View view, int i) {
        Sense portion = view.led(i, Kind.PORTION);
        int at = i + 1;
        double share = portion == null ? 0 : 1.0 / portion.count();
        if (portion == null) {
            at = view.is(i, Kind.QUARTERS) ? i + 1 : i + 2;
            share = 3.0 / 4;
        } else if (portion.article()) {
            return null;
        }
        Sense unit = view.plain(at, Kind.UNIT);
        if (unit == null || !unit.has(Sense.SINGULAR)) {
            return null;
        }
        Unit of = Unit.of(unit);
        boolean fits = !unit.article() || portion == null && of == Unit.HOUR;
        return fits && of != Unit.SECOND ? new Parse(at + 1, new Lasting(Amount.of(share, of))) : null;
    }
}
