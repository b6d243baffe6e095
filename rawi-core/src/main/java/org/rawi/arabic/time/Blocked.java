package org.rawi.arabic.time;

import org.rawi.arabic.lexicon.PartOfSpeech;
import org.rawi.arabic.morphology.Analysis;

/** What looks like a time and is none: ages, and names that carry a date ({@code ثورة 25 يناير}). */
final class Blocked {
    private static final int AGE_REACH = 3;

    private Blocked() {}

    static boolean is(View view, Found found) {
        Meaning meaning = found.meaning();
        if (meaning instanceof Lasting lasting) {
            return age(view, found, lasting.amount().unit(), lasting.amount().vague());
        }
        if (meaning instanceof Fixed fixed && fixed.rule().equals("duration-open")) {
            return age(view, found, Unit.YEAR, false);
        }
        boolean recurring =
                meaning instanceof DateMeaning date && date.reference().none() && date.weekday() == 0;
        return recurring && named(view, found.start());
    }

    private static boolean age(View view, Found found, Unit unit, boolean vague) {
        if (unit != Unit.YEAR && unit != Unit.MONTH && unit != Unit.DECADE || vague) {
            return false;
        }
        boolean set = view.comma(found.start() - 1) && (view.comma(found.end()) || view.isPlain(found.end(), Kind.AND));
        Analysis name = view.words().at(found.start() - 2);
        if (set && unit == Unit.YEAR && view.number(found.start()) && name != null && name.is(PartOfSpeech.PROPER)) {
            return true;
        }
        Analysis before = view.words().at(found.start() - 1);
        if (unit == Unit.YEAR && view.bracketed(found.start()) && before != null && before.is(PartOfSpeech.PROPER)) {
            return true;
        }
        boolean bracketed = unit == Unit.YEAR
                && view.mark(found.start() - 1) == '('
                && (view.mark(found.end()) == ')' || view.comma(found.end()));
        if (bracketed || view.isPlain(found.end(), Kind.FROM) && view.is(found.end() + 1, Kind.AGE)) {
            return true;
        }
        for (int i = found.start() - 1; i >= found.start() - AGE_REACH && i >= 0 && view.mark(i) == 0; i--) {
            boolean below = view.is(i, Kind.AGE_BELOW) && i == found.start() - 1 && unit == Unit.YEAR;
            if (view.is(i, Kind.AGE) || below || i == found.start() - 1 && view.is(i, Kind.PERSON_OF)) {
                return true;
            }
        }
        return false;
    }

    private static boolean named(View view, int start) {
        Analysis before = view.words().at(start - 1);
        return view.is(start - 1, Kind.NAMED)
                || view.is(start - 2, Kind.NAMED)
                        && before != null
                        && before.is(PartOfSpeech.NOUN)
                        && view.clear(start - 1);
    }
}
