package org.rawi.arabic.time;

import org.jspecify.annotations.Nullable;
import org.rawi.reading.TimeType;

/** Decades by name: {@code تسعينيات القرن الماضي}, {@code الثمانينيات}. Ages ({@code في الستينيات من عمره}) are none. */
final class DecadePhrase implements Phrase {
    private static final String OUR_FATHERS_CENTURY = "19";
    private static final int OLDEST_ALONE = 30;

    private final PeriodPhrase periods;

    DecadePhrase(PeriodPhrase periods) {
        this.periods = periods;
    }

    @Override
    public @Nullable Parse at(View view, int i) {
        Sense word = view.led(i, Kind.UNIT);
        boolean worded = word != null
                && Unit.of(word) == Unit.DECADE
                && word.has(Sense.SINGULAR)
                && view.isPlain(i + 1, Kind.DECADE);
        return behind(view, worded ? i + 1 : i);
    }

    private @Nullable Parse behind(View view, int i) {
        Sense decade = view.led(i, Kind.DECADE);
        if (decade == null) {
            return null;
        }
        int from = view.isPlain(i + 1, Kind.FROM) ? i + 2 : i + 1;
        if (view.is(from, Kind.AGE)) {
            return null;
        }
        String digit = String.valueOf(decade.count() / 10);
        Sense unit = view.clear(from) ? view.definite(from, Kind.UNIT) : null;
        Parse century = unit != null && Unit.of(unit) == Unit.CENTURY ? periods.at(view, from) : null;
        if (century != null && century.meaning() instanceof Fixed fixed) {
            return new Parse(century.end(), new Fixed(TimeType.DATE, fixed.value() + digit, "decade"));
        }
        if (century != null) {
            return new Parse(century.end(), new DecadeOf(century.meaning(), digit));
        }
        return decade.article() && decade.count() >= OLDEST_ALONE
                ? new Parse(i + 1, new Fixed(TimeType.DATE, OUR_FATHERS_CENTURY + digit, "decade"))
                : null;
    }

    /** A decade of a century that publication places. */
    private record DecadeOf(Meaning century, String digit) implements Meaning {

        @Override
        public TimeType type() {
            return TimeType.DATE;
        }

        @Override
        public Value in(Frame frame) {
            Value of = century.in(frame);
            return Value.plain(of.iso() == null ? null : of.iso() + digit, "decade", of.why());
        }
    }
}
