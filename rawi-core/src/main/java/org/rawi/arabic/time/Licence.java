package org.rawi.arabic.time;

import org.rawi.arabic.morphology.Clitics;
import org.rawi.arabic.morphology.Form;
import org.rawi.arabic.text.Letters;

/** What a neighbour must be for a word that is a common word too to count as one of time. */
final class Licence {
    private static final int RAMADAN = 9;

    private Licence() {}

    /** Whether what stands about a month of an ambiguous word makes it a month. */
    static boolean ofMonth(View view, int i, MonthName month) {
        if (month.hijri() && month.month() != RAMADAN) {
            return false;
        }
        if (months(view, i - 1) || view.is(month.end(), Kind.EPITHET)) {
            return true;
        }
        if (view.is(i - 1, Kind.FROM) || view.is(i - 1, Kind.BETWEEN)) {
            return view.is(month.end(), Kind.TO)
                    || view.is(month.end(), Kind.UNTIL)
                    || view.joined(month.end(), Kind.MONTH) != null;
        }
        return view.is(i - 1, Kind.IN)
                || view.is(i - 1, Kind.SINCE)
                || view.is(i - 1, Kind.DURING)
                || view.is(i - 1, Kind.UNTIL)
                || view.is(i - 1, Kind.BEFORE)
                || view.is(i - 1, Kind.AFTER)
                || view.is(i - 1, Kind.TO) && MonthName.at(view, i - 2) != null
                || MonthName.at(view, i - 1) != null
                        && (view.joined(i, Kind.MONTH) != null || view.isPlain(i - 1, Kind.OR))
                || view.is(i - 1, Kind.OR) && MonthName.at(view, i - 2) != null;
    }

    /** Whether a word before a bare unit or a vague plural makes it an amount of time. */
    static boolean ofAmount(View view, int i) {
        return view.is(i - 1, Kind.SINCE)
                || view.is(i - 1, Kind.AFTER)
                || view.is(i - 1, Kind.BEFORE)
                || view.is(i - 1, Kind.DURING)
                || view.is(i - 1, Kind.THROUGHOUT)
                || view.is(i - 1, Kind.TERM)
                || view.is(i - 1, Kind.WITHIN)
                || view.is(i - 1, Kind.LAPSE)
                || view.is(i - 1, Kind.MORE)
                || view.isPlain(i - 1, Kind.OF) && view.isPlain(i - 2, Kind.LESS_VERB)
                || view.isPlain(i + 1, Kind.WHOLE)
                || adverbial(view, i)
                || view.ledBy(i, Clitics.LAM);
    }

    /** Whether a singular unit is in the accusative of time, which shows in its alef. */
    private static boolean adverbial(View view, int i) {
        Sense unit = view.bare(i, Kind.UNIT);
        boolean fits =
                unit != null && unit.has(Sense.SINGULAR) && (Unit.of(unit) == Unit.WEEK || Unit.of(unit) == Unit.MONTH);
        Form form = fits ? view.words().form(i) : null;
        return form != null && form.folded().charAt(form.folded().length() - 1) == Letters.ALEF;
    }

    private static boolean months(View view, int i) {
        Sense unit = view.led(i, Kind.UNIT);
        return unit != null && unit.value().equals("MONTH") && (unit.has(Sense.PLURAL) || unit.has(Sense.CONSTRUCT));
    }
}
