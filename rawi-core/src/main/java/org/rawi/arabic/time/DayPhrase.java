package org.rawi.arabic.time;

import org.jspecify.annotations.Nullable;
import org.rawi.arabic.morphology.Clitics;
import org.rawi.arabic.text.Letters;

/**
 * Days: {@code أمس}, {@code أول من أمس الأربعاء}, {@code اليوم (الخميس)}, {@code يوم غد}, {@code الخميس المقبل},
 * {@code يوم الجمعة 15 مايو}, {@code الأحد من الأسبوع الماضي}, and a part of the day behind them ({@code غدا صباحا}).
 */
final class DayPhrase implements Phrase {
    private final DatePhrase dates;
    private final NumericDate numeric;
    private final NthWeekdayPhrase nths;

    DayPhrase(DatePhrase dates, NumericDate numeric, NthWeekdayPhrase nths) {
        this.dates = dates;
        this.numeric = numeric;
        this.nths = nths;
    }

    @Override
    public @Nullable Parse at(View view, int i) {
        if (view.word(i) == null) {
            return null;
        }
        Parse day = day(view, i, false);
        if (day == null) {
            return null;
        }
        String part = Parts.behind(view, day.end());
        return part.isEmpty() ? day : new Parse(Parts.end(view, day.end()), new PartOfDay(part, day.meaning()));
    }

    /**
     * The day that starts in a token.
     *
     * @param placed whether what stands before it asks for a day
     */
    @Nullable
    Parse day(View view, int i, boolean placed) {
        Sense word = view.led(i, Kind.DAY_WORD);
        if (word != null && !word.article()) {
            return behindWord(view, i + 1);
        }
        if (word != null) {
            return word.value().equals("TODAY") && (placed || today(view, i)) ? dated(view, i + 1, 0) : null;
        }
        Parse offset = offset(view, i, placed);
        return offset != null ? offset : weekday(view, i, placed);
    }

    /** What stands behind the word "day". */
    private @Nullable Parse behindWord(View view, int i) {
        if (!view.clear(i)) {
            return null;
        }
        Parse day = view.word(i) == null ? null : day(view, i, true);
        if (day == null) {
            day = numeric.at(view, i);
        }
        return day != null ? day : named(dates.at(view, i));
    }

    /** A date that names a day, not only a month. */
    private static @Nullable Parse named(@Nullable Parse date) {
        return date != null && date.meaning() instanceof DateMeaning meaning && meaning.day() == 0 ? null : date;
    }

    private static boolean today(View view, int i) {
        int next = i + 1;
        Direction direction = Pointed.direction(view, next);
        boolean ordinal = view.definite(next, Kind.ORDINAL) != null
                || view.definite(next, Kind.CARDINAL) != null && view.definite(next, Kind.WEEKDAY) == null;
        return !view.is(i - 1, Kind.IN)
                && !view.is(i - 1, Kind.NEWSPAPER)
                && !view.is(i - 1, Kind.SAME_BEFORE)
                && !view.is(i - 1, Kind.THAT)
                && !view.is(i - 1, Kind.THROUGHOUT)
                && view.definite(next, Kind.NOT_A_DAY) == null
                && (direction == Direction.NONE || direction == Direction.PRESENT)
                && !ordinal
                && !view.isPlain(next, Kind.WHICH)
                && !view.ledBy(i, Clitics.LAM)
                && !(view.is(i - 2, Kind.NEWSPAPER) && view.clear(i - 2))
                && !title(view, i);
    }

    /** Whether the word stands alone in quotation marks or closes a quoted name: a newspaper or channel. */
    private static boolean title(View view, int i) {
        char before = view.mark(i - 1);
        char behind = view.mark(i + 1);
        boolean closes = behind == '\u00BB' || behind == '"' || behind == '\u201D';
        boolean opens = before == '\u00AB' || before == '"' || before == '\u201C' || before == '(';
        boolean two = view.mark(i - 2) == '\u00AB' || view.mark(i - 2) == '"' || view.mark(i - 2) == '\u201C';
        return closes && (opens || two) || opens && behind == ')' && !view.isPlain(i - 2, Kind.WEEKDAY);
    }

    private @Nullable Parse offset(View view, int i, boolean placed) {
        Sense first = view.led(i, Kind.ORDINAL);
        if (first != null && first.count() == 1 && !first.article()) {
            int at = view.isPlain(i + 1, Kind.FROM) ? i + 2 : i + 1;
            return view.isPlain(at, Kind.YESTERDAY) ? dated(view, at + 1, -2) : null;
        }
        boolean before = view.is(i, Kind.BEFORE);
        if (before || view.is(i, Kind.AFTER)) {
            int at = view.bare(i + 1, Kind.DAY_WORD) != null ? i + 2 : i + 1;
            Sense next = view.plain(at, before ? Kind.YESTERDAY : Kind.TOMORROW);
            return next == null || next.value().equals("ADVERB") ? null : dated(view, at + 1, before ? -2 : 2);
        }
        Sense yesterday = view.led(i, Kind.YESTERDAY);
        if (yesterday != null
                && view.definite(i + 1, Kind.NEAR) == null
                && !touched(view, i)
                && (!yesterday.article()
                        || placed
                        || view.ledBy(i, Clitics.BEH)
                        || view.is(i - 1, Kind.SINCE)
                        || yesterday.value().equals("NIGHT"))) {
            Sense ordinal = view.definite(i + 1, Kind.ORDINAL);
            boolean twice = ordinal != null && ordinal.count() == 1;
            return dated(view, twice ? i + 2 : i + 1, twice ? -2 : -1);
        }
        Sense tomorrow = view.led(i, Kind.TOMORROW);
        boolean starting = view.is(i - 1, Kind.FROM) && view.is(i - 2, Kind.STARTING);
        return tomorrow != null && (!tomorrow.article() || placed || starting) ? dated(view, i + 1, 1) : null;
    }

    /** Whether the word is the verb "touched", for "until yesterday" is written with its hamza. */
    private static boolean touched(View view, int i) {
        return view.ledBy(i, Clitics.LAM)
                && Letters.exact(view.tokens().text().charAt(view.startOffset(i))) == Letters.ALEF;
    }

    /** The weekday and date that may follow a day counted from publication. */
    private Parse dated(View view, int i, int days) {
        boolean bracket = view.mark(i) == '(';
        int at = bracket ? i + 1 : view.isPlain(i, Kind.DAY_WORD) && view.bare(i, Kind.DAY_WORD) != null ? i + 1 : i;
        Sense weekday = view.definite(at, Kind.WEEKDAY);
        if (weekday == null) {
            Parse date = bracket || at != i ? null : named(dates.behindWeekday(view, i, 0));
            return date != null && date.meaning() instanceof DateMeaning ? date : new Parse(i, new DayOffset(days, 0));
        }
        if (bracket) {
            return view.mark(at + 1) == ')'
                    ? new Parse(at + 2, new DayOffset(days, weekday.count()))
                    : new Parse(i, new DayOffset(days, 0));
        }
        Parse date = named(dates.behindWeekday(view, at + 1, weekday.count()));
        return date != null && (date.meaning() instanceof DateMeaning || date.meaning() instanceof DayOfMonth)
                ? date
                : new Parse(at + 1, new DayOffset(days, weekday.count()));
    }

    private @Nullable Parse weekday(View view, int i, boolean placed) {
        Sense weekday = view.led(i, Kind.WEEKDAY);
        if (weekday == null || !weekday.article() || !placed && notADay(view, i)) {
            return null;
        }
        int number = weekday.count();
        Parse nth = nths.behind(view, i + 1, number);
        Parse date = nth != null ? nth : behindWeekday(view, i + 1, number);
        if (date != null) {
            return date;
        }
        int day = WeekdayDay.number(view, i + 1);
        if (day != Days.NONE) {
            return new Parse(Days.end(day), new WeekdayDay(i + 1, number, Days.number(day)));
        }
        int end = Pointed.directionEnd(view, i + 1);
        if (end > 0) {
            Sense adjective = view.definite(i + 1, Kind.DIRECTION);
            boolean shared = adjective != null && adjective.has(Sense.DUAL);
            Parse full = behindWeekday(view, end, number);
            if (full != null && full.meaning() instanceof DateMeaning of) {
                YearReference reference = of.reference().none()
                        ? YearReference.pointed(Pointed.direction(view, i + 1), false)
                        : of.reference();
                return new Parse(full.end(), of.with(reference));
            }
            return new Parse(end, new WeekdayMeaning(number, Pointed.direction(view, i + 1), Direction.NONE, shared));
        }
        Pointed week = view.isPlain(i + 1, Kind.FROM) && view.clear(i + 2) ? Pointed.at(view, i + 2) : null;
        if (week != null && week.unit() == Unit.WEEK) {
            return new Parse(week.end(), new WeekdayMeaning(number, Direction.NONE, week.direction(), false));
        }
        return new Parse(i + 1, new WeekdayMeaning(number, Direction.NONE, Direction.NONE, false));
    }

    private @Nullable Parse behindWeekday(View view, int i, int weekday) {
        boolean bracket = view.mark(i) == '(';
        int at = bracket || view.comma(i) ? i + 1 : i;
        Parse date = named(dates.behindWeekday(view, at, weekday));
        if (date == null) {
            date = numeric.at(view, at);
        }
        if (date != null && date.meaning() instanceof DayOfMonth && !bracket) {
            return date;
        }
        if (date == null || !(date.meaning() instanceof DateMeaning meaning)) {
            return null;
        }
        Parse known = new Parse(
                date.end(),
                new DateMeaning(meaning.day(), meaning.month(), meaning.hijri(), meaning.reference(), weekday));
        return bracket ? view.mark(date.end()) == ')' ? new Parse(date.end() + 1, known.meaning()) : null : known;
    }

    /** Whether a weekday is a name here: the Friday prayer, or one of two where the other sense is a number. */
    private static boolean notADay(View view, int i) {
        return view.is(i - 1, Kind.PRAYER)
                || view.is(i - 1, Kind.NEWSPAPER)
                || view.is(i - 1, Kind.TITLE)
                || view.is(i - 1, Kind.BETWEEN) && view.is(i, Kind.CARDINAL) && view.joined(i + 1, Kind.WEEKDAY) == null
                || view.definite(i + 1, Kind.NAMING) != null
                || view.definite(i + 1, Kind.OTHERS) != null;
    }
}
