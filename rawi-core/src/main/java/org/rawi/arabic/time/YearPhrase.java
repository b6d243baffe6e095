package org.rawi.arabic.time;

import org.jspecify.annotations.Nullable;
import org.rawi.arabic.lexicon.PartOfSpeech;
import org.rawi.arabic.morphology.Analysis;
import org.rawi.arabic.text.Letters;
import org.rawi.arabic.text.TokenKind;

/**
 * Years: {@code عام 2015}, {@code السنة المالية 2020}, {@code في 2006}, {@code عامي 2010 و2011}, {@code 2010-2012},
 * {@code موسم 2019/2020}. A figure alone is a year when what stands about it allows no other reading.
 */
final class YearPhrase implements Phrase {
    private static final int OLDEST_LED = 1800;
    private static final int OLDEST_ALONE = 1950;
    private static final int YOUNGEST_ALONE = 2049;

    @Override
    public @Nullable Parse at(View view, int i) {
        Sense word = view.led(i, Kind.UNIT);
        if (word != null && Unit.of(word) == Unit.YEAR && (word.has(Sense.DUAL) || word.has(Sense.CONSTRUCT))) {
            return view.number(i + 1) ? range(view, i + 1, true) : null;
        }
        Years.Named year = Years.named(view, i);
        if (year == null) {
            boolean four = view.number(i) && view.width(i) == 4 && view.integer(i) >= Calendars.FIRST_HIJRI_YEAR;
            Parse old = four ? range(view, i, false) : null;
            return old != null || !four ? old : lastCentury(view, i);
        }
        int figure = view.isPlain(year.end() - 1, Kind.HIJRI_MARK) ? year.end() - 2 : year.end() - 1;
        Parse range = view.number(figure) && (!view.number(i) || mayStart(view, i)) ? range(view, figure, false) : null;
        if (range != null) {
            return range;
        }
        return year.said() || alone(view, i, year.year())
                ? new Parse(year.end(), new YearMeaning(year.year(), year.hijri()))
                : null;
    }

    /** A year of the nineteenth century, where a preposition leads it. */
    private static @Nullable Parse lastCentury(View view, int i) {
        int year = view.integer(i);
        boolean fits = year >= OLDEST_LED && year < Calendars.FIRST_YEAR && led(view, i) && !counts(view, i + 1);
        return fits ? new Parse(i + 1, new YearMeaning(year, false)) : null;
    }

    /** Two years, the second joined by a dash or slash or said to be where the first leads; by a conjunction if told so. */
    static @Nullable Parse range(View view, int figure, boolean dual) {
        int first = view.integer(figure);
        int i = view.isPlain(figure + 1, Kind.HIJRI_MARK) ? figure + 1 : figure;
        boolean sign = view.dash(i + 1) || view.mark(i + 1) == '/';
        boolean to = view.isPlain(i + 1, Kind.TO) || view.is(i + 1, Kind.UNTIL);
        boolean and = (dual || view.is(figure - 1, Kind.BETWEEN)) && view.isPlain(i + 1, Kind.AND);
        if (!sign && !to && !and
                || !view.number(i + 2)
                || view.mark(i + 3) == '/'
                || view.dash(i + 3) && view.tight(i + 3)) {
            return null;
        }
        int last = view.integer(i + 2);
        if (sign && view.width(i + 2) == 2 && last == (first + 1) % 100) {
            last = first + 1;
        }
        if (sign && last == first - 1 && Years.recent(last)) {
            return new Parse(i + 3, new Interval(new YearMeaning(last, false), new YearMeaning(first, false)));
        }
        boolean hijri = view.isPlain(i + 3, Kind.HIJRI_MARK);
        boolean gregorian = view.isPlain(i + 3, Kind.GREGORIAN_MARK);
        boolean fits = hijri && view.width(i + 2) == 4 && last == first + 1
                || first >= OLDEST_LED && last <= Calendars.LAST_YEAR && last > first && last - first < 150;
        if (!fits) {
            return null;
        }
        return new Parse(
                hijri || gregorian ? i + 4 : i + 3,
                new Interval(new YearMeaning(first, hijri), new YearMeaning(last, hijri)));
    }

    private static boolean mayStart(View view, int i) {
        return view.mark(i - 1) != '/' && !view.is(i - 1, Kind.NUMBERED);
    }

    private static boolean alone(View view, int i, int year) {
        if (view.tight(i)
                && (view.mark(i - 1) == '/'
                        || view.mark(i - 1) == ':'
                        || view.mark(i - 1) == '.'
                        || view.mark(i - 1) == '#'
                        || view.tokens().is(i - 1, TokenKind.FOREIGN))) {
            return false;
        }
        char next = view.mark(i + 1);
        if (next == '%'
                || next == Letters.PERCENT
                || next == '$'
                || view.tight(i + 1) && (next == '/' || next == ':' || next == '-' && view.number(i + 2))) {
            return false;
        }
        int first = first(view, i);
        if (first < i && (led(view, first) || afterNoun(view, first) || said(view, first))) {
            return !counts(view, i + 1);
        }
        if (led(view, i)) {
            return !counts(view, i + 1) || year >= OLDEST_ALONE && year % 100 != 0 && !counted(view, i + 1);
        }
        return year >= OLDEST_ALONE
                && year <= YOUNGEST_ALONE
                && year % 100 != 0
                && afterNoun(view, i)
                && !counts(view, i + 1);
    }

    /** The first of several years joined by conjunctions. */
    private static int first(View view, int i) {
        int first = i;
        while (view.isPlain(first - 1, Kind.AND) && view.number(first - 2) && Years.recent(view.integer(first - 2))) {
            first -= 2;
        }
        return first;
    }

    private static boolean said(View view, int i) {
        Sense year = view.led(i - 1, Kind.UNIT);
        return year != null && Unit.of(year) == Unit.YEAR;
    }

    private static boolean led(View view, int i) {
        int at = view.isPlain(i - 1, Kind.AND) ? i - 2 : i - 1;
        Sense unit = view.led(at, Kind.UNIT);
        boolean years = unit != null && unit.value().equals("YEAR") && unit.has(Sense.PLURAL);
        return years && view.clear(i)
                || view.is(i - 1, Kind.IN)
                || view.is(i - 1, Kind.FROM) && view.is(i - 2, Kind.STARTING)
                || view.is(i - 1, Kind.SINCE)
                || view.is(i - 1, Kind.UNTIL)
                || view.is(i - 1, Kind.DURING)
                || view.is(i - 1, Kind.EDGE)
                || view.is(i - 1, Kind.BETWEEN)
                || view.mark(i - 1) == '(' && view.mark(i + 1) == ')';
    }

    /** Whether the word behind a figure may be what it counts. */
    private static boolean counts(View view, int i) {
        Analysis next = view.words().at(i);
        return next != null
                && !next.article()
                && next.proclitics() == 0
                && (next.is(PartOfSpeech.NOUN) || next.is(PartOfSpeech.NUMERAL));
    }

    /** Whether the word behind a figure must be what it counts. */
    private static boolean counted(View view, int i) {
        return view.is(i, Kind.UNIT) || view.is(i, Kind.CARDINAL);
    }

    private static boolean afterNoun(View view, int i) {
        Analysis before = view.words().at(i - 1);
        return before != null
                && before.nominal()
                && !view.is(i - 1, Kind.NUMBERED)
                && !view.is(i - 1, Kind.CARDINAL)
                && !view.is(i - 1, Kind.APPROX)
                && !view.is(i - 2, Kind.NUMBERED);
    }
}
