package org.rawi.arabic.time;

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
        Tense.Of tense = frame.tense();
        boolean tale = tense == Tense.Of.PAST || tense == Tense.Of.SINCE;
        Value anchor = tale ? frame.anchor(Distance.grain(amount)) : null;
        boolean remote =
                amount.unit().compareTo(Unit.YEAR) > 0 || amount.unit() == Unit.YEAR && amount.number() >= REMOTE;
        return new Distance(amount, 1, anchor != null || tale || remote).in(frame);
    }
}
