package org.rawi.arabic.time;

import org.jspecify.annotations.Nullable;
import org.rawi.arabic.morphology.Clitics;

/**
 * How a date says which year it is of.
 *
 * @param year the year, or 0 when it is not named
 * @param hijri whether a named year is of the Hijri calendar
 * @param direction what an adjective says
 * @param ofYear whether the adjective is of a year of its own ({@code من العام الماضي}) rather than of the day or month
 * @param shared whether the adjective is in the dual or plural and so speaks for what is coordinated too
 */
record YearReference(int year, boolean hijri, Direction direction, boolean ofYear, boolean shared) {
    static final YearReference NONE = new YearReference(0, false, Direction.NONE, false, false);

    static YearReference named(int year, boolean hijri) {
        return new YearReference(year, hijri, Direction.NONE, false, false);
    }

    static YearReference pointed(Direction direction, boolean shared) {
        return new YearReference(0, false, direction, false, shared);
    }

    static YearReference ofYear(Direction direction) {
        return new YearReference(0, false, direction, true, false);
    }

    boolean none() {
        return year == 0 && direction == Direction.NONE;
    }

    /** A reference with the token behind it. */
    record Read(int end, YearReference reference) {}

    /** The year or direction said at a token, right behind a day or month; null when there is none. */
    static @Nullable Read after(View view, int i, boolean hijri) {
        int at = view.comma(i) || view.mark(i) == '/' || view.dash(i) ? i + 1 : i;
        boolean free = view.clear(at) || at == i && view.ledBy(at, Clitics.LAM);
        Years.Named year = !free ? null : view.number(at) ? Years.behindMonth(view, at, hijri) : Years.named(view, at);
        if (year != null) {
            return new Read(year.end(), named(year.year(), year.hijri()));
        }
        if (at != i) {
            return null;
        }
        Sense adjective = view.definite(i, Kind.DIRECTION);
        if (adjective != null && !adjective.value().equals("LAST")) {
            Direction direction = Direction.valueOf(adjective.value());
            Read more =
                    direction == Direction.PRESENT || direction == Direction.PAST ? after(view, i + 1, hijri) : null;
            boolean named = more != null && more.reference.year != 0;
            return named ? more : new Read(i + 1, pointed(direction, adjective.has(Sense.DUAL)));
        }
        int from = view.isPlain(i, Kind.FROM) ? i + 1 : i;
        boolean lent = from == i && view.ledBy(from, Clitics.LAM);
        Pointed pointed = view.clear(from) || lent ? Pointed.at(view, from) : null;
        if (pointed != null && pointed.unit() == Unit.YEAR) {
            return new Read(pointed.end(), ofYear(pointed.direction()));
        }
        if (view.isPlain(i, Kind.IN) && view.led(i + 1, Kind.UNIT) != null && view.clear(i + 1)) {
            Years.Named in = Years.named(view, i + 1);
            return in == null ? null : new Read(in.end(), named(in.year(), in.hijri()));
        }
        Years.Named later = from > i && view.clear(from) ? Years.named(view, from) : null;
        return later == null ? null : new Read(later.end(), named(later.year(), later.hijri()));
    }
}
