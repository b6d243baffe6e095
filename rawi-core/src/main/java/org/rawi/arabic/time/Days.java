package org.rawi.arabic.time;

/** Numbers of days, weeks, quarters and hours: figures and ordinals. A result is the end token and the number, packed. */
final class Days {
    static final int NONE = -1;
    /** The number given for {@code الأخير}. */
    static final int LAST = 99;

    private static final int TENS_OF_DAYS = 30;

    private Days() {}

    static int end(int packed) {
        return packed >> 8;
    }

    static int number(int packed) {
        return packed & 255;
    }

    static int pack(int end, int number) {
        return end << 8 | number;
    }

    /** A day of the month that starts in a token: 15, ال15, الخامس عشر, الحادي والعشرين. */
    static int ofMonth(View view, int i) {
        if (view.is(i, Kind.AL) && view.number(i + 1)) {
            return figure(view, i + 1, 31);
        }
        if (view.number(i)) {
            return figure(view, i, 31);
        }
        Sense first = view.led(i, Kind.ORDINAL);
        boolean bare = first != null
                && first.count() == 1
                && !first.article()
                && view.clear(i + 1)
                && MonthName.at(view, i + 1) != null;
        return bare ? pack(i + 1, 1) : ordinal(view, i);
    }

    /** A figure up to a limit. */
    static int figure(View view, int i, int limit) {
        int value = view.integer(i);
        return value >= 1 && value <= limit && view.width(i) <= 2 ? pack(i + 1, value) : NONE;
    }

    /** A definite ordinal. */
    static int ordinal(View view, int i) {
        Sense tens = view.led(i, Kind.CARDINAL);
        if (tens != null && tens.article() && tens.count() >= 20 && tens.count() <= 90) {
            return pack(i + 1, tens.count());
        }
        if (tens != null && tens.article() && tens.count() == 1 && view.led(i, Kind.SOLE) != null) {
            return ten(view, i + 1, 1, false);
        }
        Sense ordinal = view.led(i, Kind.ORDINAL);
        if (ordinal == null || !ordinal.article()) {
            return NONE;
        }
        return ordinal.count() == LAST ? pack(i + 1, LAST) : ten(view, i + 1, ordinal.count(), ordinal.count() == 11);
    }

    private static int ten(View view, int i, int base, boolean eleventh) {
        int unit = eleventh ? 1 : base;
        if (unit < 10 && view.bare(i, Kind.TEEN) != null) {
            return pack(i + 1, unit + 10);
        }
        Sense tens = view.joined(i, Kind.CARDINAL);
        if (unit < 10 && tens != null && tens.article() && tens.count() >= 20 && tens.count() <= TENS_OF_DAYS * 3) {
            return pack(i + 1, unit + tens.count());
        }
        return eleventh ? NONE : pack(i, base);
    }
}
