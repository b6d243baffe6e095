package org.rawi.arabic.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All phrases, by the kind of word that may start them: the longest wins, then the first named here. Immutable. */
final class TimeGrammar {
    private final Map<Kind, Phrase[]> byKind = new EnumMap<>(Kind.class);
    private final Phrase[] figures;
    private final Phrase[] brackets;

    TimeGrammar() {
        DatePhrase dates = new DatePhrase();
        NumericDate numeric = new NumericDate();
        YearPhrase years = new YearPhrase();
        PeriodPhrase periods = new PeriodPhrase(dates);
        PortionPhrase portions = new PortionPhrase(periods);
        SeasonPhrase seasons = new SeasonPhrase();
        DecadePhrase decades = new DecadePhrase(periods);
        NthWeekdayPhrase nths = new NthWeekdayPhrase(periods);
        DayPhrase days = new DayPhrase(dates, numeric, nths);
        PartPhrase parts = new PartPhrase(days, dates);
        ClockPhrase clocks = new ClockPhrase(parts);
        DurationPhrase durations = new DurationPhrase();
        EdgePhrase edges = new EdgePhrase(dates, years, periods, portions, seasons, decades);
        AgoPhrase ago = new AgoPhrase(durations);
        SetPhrase sets = new SetPhrase();
        RangePhrase ranges =
                new RangePhrase(List.of(dates, numeric, years, days, parts, clocks, durations, periods, edges));

        figures = new Phrase[] {numeric, dates, clocks, durations, years, sets};
        brackets = new Phrase[] {durations};
        start(
                dates,
                Kind.AL,
                Kind.ORDINAL,
                Kind.CARDINAL,
                Kind.MONTH,
                Kind.MONTH_JOINED,
                Kind.MONTH_HEAD,
                Kind.HIJRI_MONTH,
                Kind.HIJRI_HEAD,
                Kind.HIJRI_DHU,
                Kind.FIRST_DAY,
                Kind.UNIT);
        start(days, Kind.DAY_WORD, Kind.WEEKDAY, Kind.YESTERDAY, Kind.TOMORROW, Kind.ORDINAL, Kind.BEFORE, Kind.AFTER);
        start(
                parts,
                Kind.PART,
                Kind.PART_ADVERB,
                Kind.MIDNIGHT,
                Kind.THIS,
                Kind.THAT,
                Kind.SAME_BEFORE,
                Kind.UNIT,
                Kind.AFTER,
                Kind.BEFORE);
        start(clocks, Kind.UNIT, Kind.ORDINAL, Kind.CARDINAL);
        start(periods, Kind.UNIT, Kind.THIS, Kind.THAT, Kind.SAME_BEFORE);
        start(years, Kind.UNIT);
        start(
                durations,
                Kind.UNIT,
                Kind.AL,
                Kind.CARDINAL,
                Kind.VAGUE_BEFORE,
                Kind.SCORES,
                Kind.PORTION,
                Kind.QUARTERS,
                Kind.APPROX,
                Kind.MORE,
                Kind.WHAT);
        start(ago, Kind.BEFORE, Kind.AFTER);
        start(edges, Kind.EDGE);
        start(portions, Kind.PORTION, Kind.THIS);
        start(nths, Kind.ORDINAL);
        start(seasons, Kind.SEASON, Kind.THIS, Kind.PERIOD_WORD);
        start(decades, Kind.DECADE, Kind.UNIT);
        start(sets, Kind.EVERY, Kind.TIMES, Kind.SET, Kind.SET_ADJECTIVE, Kind.CARDINAL, Kind.UNIT);
        start(ranges, Kind.BETWEEN);
    }

    private void start(Phrase phrase, Kind... kinds) {
        for (Kind kind : kinds) {
            Phrase[] before = byKind.getOrDefault(kind, new Phrase[0]);
            Phrase[] after = Arrays.copyOf(before, before.length + 1);
            after[before.length] = phrase;
            byKind.put(kind, after);
        }
    }

    /** All expressions of a text, in order; they do not overlap. */
    List<Found> find(View view) {
        List<Found> found = new ArrayList<>();
        int i = 0;
        while (i < view.count()) {
            Parse parse = view.number(i)
                    ? first(view, i, figures, null)
                    : view.bracketed(i) ? first(view, i, brackets, null) : word(view, i);
            if (parse == null) {
                i++;
                continue;
            }
            Found one = new Found(i, parse.end(), parse.meaning());
            if (!Blocked.is(view, one)) {
                found.add(one);
            }
            i = parse.end();
        }
        Coordination.share(view, found);
        return found;
    }

    private @Nullable Parse word(View view, int i) {
        TimeWord word = view.word(i);
        Parse longest = null;
        for (int k = 0; word != null && k < word.count(); k++) {
            Phrase[] phrases = byKind.get(word.sense(k).kind());
            longest = phrases == null ? longest : first(view, i, phrases, longest);
        }
        return longest;
    }

    private static @Nullable Parse first(View view, int i, Phrase[] phrases, @Nullable Parse before) {
        Parse longest = before;
        for (Phrase phrase : phrases) {
            Parse parse = phrase.at(view, i);
            if (parse != null && (longest == null || parse.end() > longest.end())) {
                longest = parse;
            }
        }
        return longest;
    }
}
