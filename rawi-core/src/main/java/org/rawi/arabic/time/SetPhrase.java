package org.rawi.arabic.time;

import org.jspecify.annotations.Nullable;
import org.rawi.arabic.morphology.Clitics;

/** What recurs: {@code كل جمعة}, {@code كل ثلاثة أشهر}, {@code يوميا}, {@code ثلاث مرات في الأسبوع}, {@code الاجتماع الأسبوعي}. */
final class SetPhrase implements Phrase {
    /** Its word is also "everyone" behind "every". */
    private static final int SUNDAY = 7;

    @Override
    public @Nullable Parse at(View view, int i) {
        Sense adverb = view.led(i, Kind.SET);
        if (adverb != null) {
            return new Parse(i + 1, Fixed.set(adverb.value()));
        }
        Sense adjective = view.led(i, Kind.SET_ADJECTIVE);
        if (adjective != null) {
            boolean recurs = view.is(i - 1, Kind.RECURS)
                    || adjective.article() && view.is(i - 2, Kind.RECURS) && view.clear(i - 1);
            return recurs && view.clear(i) && adjective.article()
                    ? new Parse(i + 1, Fixed.set(adjective.value()))
                    : null;
        }
        if (view.is(i, Kind.EVERY)) {
            return every(view, i + 1);
        }
        Parse one = one(view, i);
        return one != null ? one : times(view, i);
    }

    /** In one unit: so much in a single day. An hour said so is one of the clock. */
    private static @Nullable Parse one(View view, int i) {
        Sense unit = view.led(i, Kind.UNIT);
        if (unit == null
                || !unit.article()
                || !unit.has(Sense.SINGULAR)
                || Unit.of(unit) == Unit.HOUR
                || view.definite(i + 1, Kind.SOLE) == null) {
            return null;
        }
        boolean placed = view.is(i - 1, Kind.IN)
                || view.is(i - 1, Kind.DURING)
                || view.is(i - 1, Kind.OF)
                || view.ledBy(i, Clitics.LAM | Clitics.BEH);
        return placed ? new Parse(i + 2, Fixed.set(Amount.of(1, Unit.of(unit)).iso())) : null;
    }

    private static @Nullable Parse every(View view, int i) {
        if (!view.clear(i)) {
            return null;
        }
        Sense unit = view.bare(i, Kind.UNIT);
        Sense weekday = view.bare(unit != null && Unit.of(unit) == Unit.DAY ? i + 1 : i, Kind.WEEKDAY);
        if (weekday != null && (unit != null || weekday.count() != SUNDAY)) {
            return new Parse(unit != null ? i + 2 : i + 1, Fixed.set("XXXX-WXX-" + weekday.count()));
        }
        Sense season = view.bare(i, Kind.SEASON);
        if (season != null) {
            return new Parse(i + 1, Fixed.set("XXXX-" + season.value()));
        }
        Sense part = view.bare(i, Kind.PART);
        if (part != null) {
            String code = part.value().equals("TONIGHT") ? "NI" : PartOfDay.code(part.value());
            return new Parse(i + 1, Fixed.set("XXXX-XX-XXT" + code));
        }
        if (unit != null && !unit.has(Sense.PLURAL) && !unit.has(Sense.CONSTRUCT)) {
            return new Parse(
                    i + 1,
                    Fixed.set(Amount.of(unit.has(Sense.DUAL) ? 2 : 1, Unit.of(unit))
                            .iso()));
        }
        Count count = Count.at(view, i);
        Sense counted = count == null ? null : view.bare(count.end(), Kind.UNIT);
        return count == null || counted == null
                ? null
                : new Parse(
                        count.end() + 1,
                        Fixed.set(Amount.of(count.value(), Unit.of(counted)).iso()));
    }

    /** So many times in a unit. */
    private static @Nullable Parse times(View view, int i) {
        int at = i;
        if (!view.is(at, Kind.TIMES)) {
            Count count = Count.at(view, i);
            if (count == null || !view.isPlain(count.end(), Kind.TIMES)) {
                return null;
            }
            at = count.end();
        }
        at++;
        at = view.bare(at, Kind.SOLE) != null ? at + 1 : at;
        at = view.isPlain(at, Kind.ON) && view.isPlain(at + 1, Kind.MORE) ? at + 2 : at;
        Sense unit = view.isPlain(at, Kind.IN) ? view.definite(at + 1, Kind.UNIT) : null;
        if (unit == null || !unit.has(Sense.SINGULAR)) {
            return null;
        }
        int end = view.definite(at + 2, Kind.SOLE) != null ? at + 3 : at + 2;
        return new Parse(end, Fixed.set(Amount.of(1, Unit.of(unit)).iso()));
    }
}
