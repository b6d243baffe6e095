package org.rawi.arabic.time;

import org.jspecify.annotations.Nullable;

/**
 * A unit of time that is pointed at: {@code العام الماضي}, {@code هذا الأسبوع}, {@code نفس اليوم}, {@code الشهر قبل الماضي}.
 *
 * @param end the token behind its last
 * @param unit its unit
 * @param direction which one
 * @param uncertain whether it is a school year or the like
 */
record Pointed(int end, Unit unit, Direction direction, boolean uncertain) {

    /** What starts in a token, whatever is written to it, or null. */
    static @Nullable Pointed at(View view, int i) {
        if (view.word(i) == null) {
            return null;
        }
        Direction demonstrative = demonstrative(view, i);
        if (demonstrative != Direction.NONE) {
            Sense unit = unit(view.definite(i + 1, Kind.UNIT));
            boolean other = view.is(i, Kind.THAT)
                    && (directionEnd(view, i + 2) > 0
                            || view.number(i + 2)
                            || view.definite(i + 2, Kind.FISCAL) != null);
            return unit == null || other ? null : new Pointed(i + 2, Unit.of(unit), demonstrative, false);
        }
        Sense unit = unit(view.led(i, Kind.UNIT));
        if (unit == null) {
            return null;
        }
        boolean school = view.definite(i + 1, Kind.SCHOOL) != null;
        int at = school || view.definite(i + 1, Kind.FISCAL) != null ? i + 2 : i + 1;
        int end = directionEnd(view, at);
        return end < 0 ? null : new Pointed(end, Unit.of(unit), direction(view, at), school);
    }

    /** What a demonstrative before a noun says, NONE when there is none. */
    static Direction demonstrative(View view, int i) {
        return view.is(i, Kind.THIS)
                ? Direction.PRESENT
                : view.is(i, Kind.THAT) || view.is(i, Kind.SAME_BEFORE) ? Direction.SAME : Direction.NONE;
    }

    /** The token behind a direction said after a definite noun, or -1. */
    static int directionEnd(View view, int i) {
        if (view.definite(i, Kind.DIRECTION) != null || view.isPlain(i, Kind.SAME)) {
            return i + 1;
        }
        int at = view.isPlain(i, Kind.WHAT) ? i + 1 : i;
        boolean twice = view.isPlain(at, Kind.BEFORE) || view.isPlain(at, Kind.AFTER);
        return twice && view.definite(at + 1, Kind.DIRECTION) != null ? at + 2 : -1;
    }

    /** The direction said after a definite noun, NONE when there is none. */
    static Direction direction(View view, int i) {
        if (view.isPlain(i, Kind.SAME)) {
            return Direction.SAME;
        }
        Sense adjective = view.definite(i, Kind.DIRECTION);
        if (adjective != null) {
            return Direction.valueOf(adjective.value());
        }
        int end = directionEnd(view, i);
        if (end < 0) {
            return Direction.NONE;
        }
        return view.isPlain(end - 2, Kind.BEFORE) ? Direction.BEFORE_LAST : Direction.AFTER_NEXT;
    }

    private static @Nullable Sense unit(@Nullable Sense unit) {
        return unit != null && unit.article() && unit.has(Sense.SINGULAR) ? unit : null;
    }
}
