package org.rawi.arabic.time;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.arabic.morphology.Clitics;

/**
 * Ranges said with "between", and with "from" where its ends share their month, year or unit: {@code بين 3 و5 مايو},
 * {@code بين العامين 2009 و2013}, {@code من 3 إلى 5 مايو}. Two full dates joined by from and to are two expressions.
 */
final class RangePhrase implements Phrase {
    private final List<Phrase> ends;

    RangePhrase(List<Phrase> ends) {
        this.ends = ends;
    }

    @Override
    public @Nullable Parse at(View view, int i) {
        boolean between = view.is(i, Kind.BETWEEN);
        if (!between && !view.is(i, Kind.FROM)
                || !view.clear(i + 1)
                || view.word(i + 1) == null && !view.number(i + 1)) {
            return null;
        }
        Parse first = longest(view, i + 1);
        if (first == null) {
            return null;
        }
        if (first.meaning() instanceof Interval
                || first.meaning() instanceof Fixed fixed
                        && fixed.value() == null
                        && fixed.rule().equals("duration-open")) {
            return between || led(view, i + 1, first) ? first : null;
        }
        if (!between) {
            return null;
        }
        boolean separate = view.isPlain(first.end(), Kind.AND);
        int at = separate ? first.end() + 1 : first.end();
        if (!separate && !view.ledBy(at, Clitics.WAW)) {
            return null;
        }
        Parse last = longest(view, at);
        return last != null && last.meaning().type() == first.meaning().type()
                ? new Parse(last.end(), Coordination.interval(first.meaning(), last.meaning()))
                : null;
    }

    /** Whether "to" or "until" answers to "from", or a dash stands for it between days. */
    private static boolean led(View view, int i, Parse parse) {
        boolean days = !(parse.meaning() instanceof Interval range && range.from() instanceof YearMeaning);
        for (int at = i; at < parse.end(); at++) {
            if (view.isPlain(at, Kind.TO) || view.is(at, Kind.UNTIL) || days && view.dash(at)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Parse longest(View view, int i) {
        Parse longest = null;
        for (Phrase end : ends) {
            Parse parse = end.at(view, i);
            if (parse != null && (longest == null || parse.end() > longest.end())) {
                longest = parse;
            }
        }
        return longest;
    }
}
