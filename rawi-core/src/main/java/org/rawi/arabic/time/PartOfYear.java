package org.rawi.arabic.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rawi.reading.TimeType;

/**
 * A quarter or half of a year.
 *
 * @param parts 4 for quarters, 2 for halves
 * @param nth which one, {@link Days#LAST} for the last
 * @param year which year, or null when it is not said
 */
record PartOfYear(int parts, int nth, @Nullable Meaning year) implements Meaning {

    @Override
    public TimeType type() {
        return TimeType.DATE;
    }

    @Override
    public Value in(Frame frame) {
        int number = nth == Days.LAST ? parts : nth;
        String code = (parts == 4 ? "-Q" : "-H") + number;
        String rule = parts == 4 ? "quarter" : "half-year";
        if (year != null) {
            Value of = year.in(frame);
            LocalDate day = of.day();
            boolean known = day != null
                    && of.iso() != null
                    && of.grain() == Unit.YEAR
                    && of.iso().length() == 4;
            return Value.plain(known ? of.iso() + code : null, rule, of.why());
        }
        LocalDate published = frame.published();
        if (published == null) {
            return Value.unknown(rule, Frame.UNDATED);
        }
        LocalDate start = LocalDate.of(published.getYear(), 1 + (number - 1) * 12 / parts, 1);
        boolean ahead = frame.tense() == Tense.Of.FUTURE || frame.tense() == Tense.Of.UNFINISHED;
        int ofYear = start.isAfter(published) && !ahead ? published.getYear() - 1 : published.getYear();
        return Value.plain(Iso.year(ofYear) + code, rule, frame.against());
    }
}
