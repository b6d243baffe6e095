package org.rawi.arabic.time;

import org.jspecify.annotations.Nullable;
import org.rawi.arabic.morphology.Analysis;
import org.rawi.arabic.morphology.Clitics;
import org.rawi.reading.TimeType;

/**
 * Amounts of time: {@code ثلاثة أيام}, {@code أكثر من شهرين}, {@code سنة ونصف}, {@code نصف قرن}, {@code عدة أشهر},
 * {@code الأيام القليلة المقبلة}, {@code الـ24 ساعة الماضية}, {@code الأشهر الخمسة الأولى من السنة الجارية}.
 */
final class DurationPhrase implements Phrase {
    /** A larger number behind a definite amount counts something else. */
    private static final int LARGEST_DEFINITE = 100_000;

    private final Amounts amounts = new Amounts();

    @Override
    public @Nullable Parse at(View view, int i) {
        int from = approximated(view, i);
        if (from > i && !view.clear(from)) {
            return null;
        }
        boolean licensed = from > i || Licence.ofAmount(view, i);
        Parse definite = view.word(from) == null ? null : throughout(view, from);
        definite = definite != null || view.word(from) == null ? definite : definite(view, from);
        if (definite != null) {
            return definite;
        }
        Parse amount = amounts.at(view, from, licensed);
        return amount == null ? null : new Parse(direction(view, amount.end()), amount.meaning());
    }

    /** The amount, in any form, that a word before it licenses. */
    @Nullable
    Parse licensed(View view, int i) {
        int from = approximated(view, i);
        return view.clear(from) ? amounts.at(view, from, true) : null;
    }

    /** The amount behind the preposition bi, which is written to its first word. */
    @Nullable
    Parse behindBeh(View view, int i) {
        int from = approximated(view, i);
        return from == i || view.clear(from) ? amounts.at(view, from, true) : null;
    }

    /** The token behind words such as "about" and "more than"; the token itself when there are none. */
    static int approximated(View view, int i) {
        if (view.is(i, Kind.APPROX)) {
            return view.isPlain(i + 1, Kind.FROM) && !view.is(i + 1, Kind.OF) ? i + 2 : i + 1;
        }
        if (view.isBare(i, Kind.MORE) && view.isPlain(i + 1, Kind.FROM)) {
            return i + 2;
        }
        if (!view.is(i, Kind.WHAT)) {
            return i;
        }
        if (view.isPlain(i + 1, Kind.NEARLY)) {
            boolean particle =
                    view.isPlain(i + 2, Kind.FROM) || view.isPlain(i + 2, Kind.ON) || view.isPlain(i + 2, Kind.OF);
            return particle ? i + 3 : i + 2;
        }
        boolean least = view.isPlain(i + 1, Kind.NO_LESS) && view.isPlain(i + 2, Kind.LESS_VERB);
        return least && (view.isPlain(i + 3, Kind.OF) || view.isPlain(i + 3, Kind.FROM)) ? i + 4 : i;
    }

    private static int direction(View view, int i) {
        Sense adjective = view.plain(i, Kind.DIRECTION);
        return adjective != null && (adjective.article() || adjective.has(Sense.DUAL)) ? i + 1 : i;
    }

    /** A day, week, month or year that something lasts throughout: {@code طوال اليوم}, {@code على مدار العام}. */
    private static @Nullable Parse throughout(View view, int i) {
        Sense unit = view.is(i - 1, Kind.THROUGHOUT) ? view.definite(i, Kind.UNIT) : null;
        Unit of = unit == null || !unit.has(Sense.SINGULAR) ? Unit.HOUR : Unit.of(unit);
        boolean fits = of == Unit.DAY || of == Unit.WEEK || of == Unit.MONTH || of == Unit.YEAR;
        boolean qualified = constructed(view, i + 1)
                || view.number(i + 1)
                || view.is(i + 1, Kind.WHICH)
                || view.isPlain(i + 1, Kind.SAME)
                || view.is(i + 1, Kind.WHAT);
        return fits && !qualified ? new Parse(i + 1, new Lasting(Amount.of(1, of))) : null;
    }

    /** A definite amount, which needs an adjective or number: the last few days. */
    private static @Nullable Parse definite(View view, int i) {
        Sense before = view.led(i, Kind.CARDINAL);
        boolean counted = before != null && before.article();
        int noun = counted ? i + 1 : i;
        Sense unit = counted ? view.definite(noun, Kind.UNIT) : view.led(noun, Kind.UNIT);
        if (unit == null || !unit.article() || !unit.has(Sense.PLURAL)) {
            return null;
        }
        Unit of = Unit.of(unit);
        double number = before != null && counted ? before.count() : -1;
        int at = noun + 1;
        boolean told = false;
        while (true) {
            boolean figure = view.isPlain(at, Kind.AL) && view.number(at + 1);
            Count count = figure || view.number(at) || view.definite(at, Kind.CARDINAL) != null && view.clear(at)
                    ? Count.at(view, figure ? at + 1 : at)
                    : null;
            if (count != null && number < 0 && count.value() < LARGEST_DEFINITE) {
                number = count.value();
                at = count.end();
            } else if (view.definite(at, Kind.VAGUE_AFTER) != null) {
                at++;
            } else if (!told && Pointed.direction(view, at) == Direction.NEXT) {
                return following(view, at + 1);
            } else if (!told && view.definite(at, Kind.DIRECTION) != null) {
                told = true;
                at++;
            } else if (!told && first(view, at)) {
                int end = ofYear(view, at + 1);
                return number >= 0 || end > at + 1 ? new Parse(end, new Lasting(Amount.of(number, of))) : null;
            } else {
                return told || number >= 0 ? new Parse(at, new Lasting(Amount.of(number, of))) : null;
            }
        }
    }

    /** The days that follow what was spoken of: no amount but an unplaced stretch. */
    private static Parse following(View view, int i) {
        boolean on = view.isPlain(i, Kind.ON) && view.isPlain(i + 1, Kind.THAT);
        return new Parse(on ? i + 2 : i, new Fixed(TimeType.DATE, null, "following"));
    }

    private static boolean first(View view, int i) {
        Sense ordinal = view.definite(i, Kind.ORDINAL);
        return ordinal != null && (ordinal.count() == 1 || ordinal.count() == Days.LAST);
    }

    /** Behind "the first five months": the year they are of. */
    private static int ofYear(View view, int i) {
        int from = view.isPlain(i, Kind.FROM) ? i + 1 : i;
        if (!view.clear(from)) {
            return i;
        }
        Pointed pointed = Pointed.at(view, from);
        if (pointed != null) {
            return pointed.end();
        }
        Years.Named year = Years.named(view, from);
        if (year != null) {
            return year.end();
        }
        Sense unit = from > i ? view.definite(from, Kind.UNIT) : null;
        return unit != null && Unit.of(unit) == Unit.YEAR ? from + 1 : i;
    }

    /** Whether a definite noun follows, so that a bare plural is its construct ({@code أيام العيد}). */
    static boolean constructed(View view, int i) {
        Analysis next = view.words().at(i);
        return next != null && next.article() && next.proclitics() == Clitics.ARTICLE;
    }
}
