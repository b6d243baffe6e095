package org.rawi.arabic.time;

import org.jspecify.annotations.Nullable;
import org.rawi.reading.TimeType;

/**
 * The start, middle or end of something: {@code مطلع يوليو}, {@code نهاية الأسبوع}, {@code أواخر عام 2012},
 * {@code بداية العام}. TIMEX3 keeps the edge out of the value, but for the end of a week.
 */
final class EdgePhrase implements Phrase {
    private final DatePhrase dates;
    private final YearPhrase years;
    private final PeriodPhrase periods;
    private final PortionPhrase portions;
    private final SeasonPhrase seasons;
    private final DecadePhrase decades;

    EdgePhrase(
            DatePhrase dates,
            YearPhrase years,
            PeriodPhrase periods,
            PortionPhrase portions,
            SeasonPhrase seasons,
            DecadePhrase decades) {
        this.dates = dates;
        this.years = years;
        this.periods = periods;
        this.portions = portions;
        this.seasons = seasons;
        this.decades = decades;
    }

    @Override
    public @Nullable Parse at(View view, int i) {
        Sense edge = view.led(i, Kind.EDGE);
        if (edge == null || edge.article() || !view.clear(i + 1)) {
            return null;
        }
        int at = i + 1;
        Parse longest = period(view, at, edge.value().equals("END"));
        for (Phrase phrase : new Phrase[] {dates::licensedMonth, years, portions, seasons, decades}) {
            Parse inner = phrase.at(view, at);
            if (inner != null
                    && inner.meaning().type() == TimeType.DATE
                    && !(inner.meaning() instanceof DateMeaning date && date.day() > 0)) {
                longest = longest == null || inner.end() > longest.end() ? inner : longest;
            }
        }
        return longest != null || !view.is(i, Kind.ORDINAL) ? longest : latest(view, at);
    }

    /** The last so many hours or days. */
    private static @Nullable Parse latest(View view, int i) {
        Count count = Count.at(view, i);
        Sense unit = count == null ? null : view.bare(count.end(), Kind.UNIT);
        return count == null || unit == null
                ? null
                : new Parse(count.end() + 1, new Lasting(Amount.of(count.value(), Unit.of(unit))));
    }

    private @Nullable Parse period(View view, int i, boolean end) {
        Parse pointed = periods.at(view, i);
        Sense unit = view.led(i, Kind.UNIT);
        boolean week = unit != null && Unit.of(unit) == Unit.WEEK && unit.article();
        if (pointed != null && pointed.meaning().type() == TimeType.DATE) {
            boolean weekend = end && week && pointed.meaning() instanceof Period;
            return weekend ? new Parse(pointed.end(), new Weekend(pointed.meaning())) : pointed;
        }
        if (unit == null
                || !unit.article()
                || !unit.has(Sense.SINGULAR)
                || Unit.of(unit).compareTo(Unit.WEEK) < 0
                || Unit.of(unit) == Unit.DECADE) {
            return null;
        }
        boolean school = view.definite(i + 1, Kind.SCHOOL) != null;
        Period present = new Period(Unit.of(unit), Direction.PRESENT, school);
        return new Parse(school ? i + 2 : i + 1, week && end ? new Weekend(present) : present);
    }
}
