package org.rawi.arabic.time;

import java.time.LocalDate;
import org.rawi.reading.TimeType;

/**
 * A point so far ahead: of publication, but in a tale of the past of what was spoken of last.
 *
 * @param amount how far
 */
record Ahead(Amount amount) implements Meaning {
    /** So many years ahead are hardly meant from publication. */
    private static final int REMOTE = 10;

    @Override
    public TimeType type() {
        return TimeType.DATE;
    }

    @Override
    public Value in(Frame frame) {
        return new Distance(amount, 1, tale(frame) || remote()).in(frame);
    }

    /** Whether the text places it: not in a tale that has no date to count from, or that would run on past publication. */
    boolean placed(Frame frame) {
        if (!tale(frame) && !remote()) {
            return true;
        }
        LocalDate day = in(frame).day();
        LocalDate published = frame.published();
        return day != null && (published == null || !tale(frame) || !day.isAfter(published));
    }

    private static boolean tale(Frame frame) {
        Tense.Of tense = frame.tense();
        return tense == Tense.Of.PAST || tense == Tense.Of.SINCE;
    }

    private boolean remote() {
        return amount.unit().compareTo(Unit.YEAR) > 0 || amount.unit() == Unit.YEAR && amount.number() >= REMOTE;
    }
}
