package org.rawi.arabic.time;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.arabic.morphology.Clitics;

/**
 * Ranges said with "between": {@code بين 3 و5 مايو}, {@code بين العامين 2009 و2013}. Those said with "from" start behind
 * it: where their ends share month, year or unit the phrases read them ({@code 3 إلى 5 مايو}), else they are two.
 */
final class RangePhrase implements Phrase {
    private final List<Phrase> ends;

    RangePhrase(List<Phrase> ends) {
        this.ends = ends;
    }

    @Override
    public @Nullable Parse at(View view, int i) {
        if (!view.is(i, Kind.BETWEEN) || !view.clear(i + 1) || view.word(i + 1) == null && !view.number(i + 1)) {
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
            return first;
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
