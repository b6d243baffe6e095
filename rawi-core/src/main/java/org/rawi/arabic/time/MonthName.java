package org.rawi.arabic.time;

import org.jspecify.annotations.Nullable;

/**
 * A month by name, of either calendar: {@code أكتوبر}, {@code تشرين الأول}, {@code أكتوبر/تشرين الأول}, {@code ذي الحجة}.
 *
 * @param end the token behind its last
 * @param month 1 to 12
 * @param hijri whether of the Hijri calendar
 * @param weak whether its word is a common word too, so that it needs a neighbour
 */
record MonthName(int end, int month, boolean hijri, boolean weak) {

    /** The month that starts in a token, whatever is written to it, or null. */
    static @Nullable MonthName at(View view, int i) {
        if (view.word(i) == null) {
            return null;
        }
        MonthName first = single(view, i);
        return first == null || first.hijri ? first : twin(view, first);
    }

    private static MonthName twin(View view, MonthName first) {
        int at = first.end;
        boolean bracket = view.mark(at) == '(';
        boolean slash = view.mark(at) == '/' || view.dash(at) || view.mark(at) == '\\' || view.comma(at);
        MonthName second = view.clear(at + 1) && (bracket || slash)
                ? single(view, at + 1)
                : view.clear(at) ? single(view, at) : null;
        if (second == null || second.hijri || second.month != first.month) {
            return first;
        }
        if (bracket) {
            return view.mark(second.end) == ')' ? new MonthName(second.end + 1, first.month, false, false) : first;
        }
        return new MonthName(second.end, first.month, false, false);
    }

    private static @Nullable MonthName single(View view, int i) {
        Sense name = view.led(i, Kind.MONTH);
        if (name != null) {
            return new MonthName(i + 1, name.count(), false, name.has(Sense.WEAK));
        }
        Sense joined = view.led(i, Kind.MONTH_JOINED);
        if (joined != null) {
            return new MonthName(i + 1, joined.count(), false, false);
        }
        Sense head = view.led(i, Kind.MONTH_HEAD);
        int nth = head == null ? 0 : ordinal(view, i + 1);
        if (head != null && nth > 0) {
            return new MonthName(i + 2, (head.count() + nth - 2) % 12 + 1, false, false);
        }
        Sense letter = view.bare(i, Kind.MONTH_SHORT);
        int figure = letter != null && view.tight(i + 1) ? view.integer(i + 1) : 0;
        if (letter != null && (figure == 1 || figure == 2) && view.number(i - 1)) {
            return new MonthName(i + 2, (letter.count() + figure - 2) % 12 + 1, false, false);
        }
        return hijri(view, i);
    }

    private static @Nullable MonthName hijri(View view, int i) {
        Sense name = view.led(i, Kind.HIJRI_MONTH);
        if (name != null) {
            return new MonthName(i + 1, name.count(), true, name.has(Sense.WEAK));
        }
        Sense head = view.led(i, Kind.HIJRI_HEAD);
        if (head != null) {
            int nth = view.isPlain(i + 1, Kind.LATTER) ? 2 : ordinal(view, i + 1);
            return nth > 0 ? new MonthName(i + 2, head.count() + nth - 1, true, false) : null;
        }
        Sense after = view.is(i, Kind.HIJRI_DHU) ? view.plain(i + 1, Kind.HIJRI_NAME) : null;
        return after == null ? null : new MonthName(i + 2, after.count(), true, false);
    }

    private static int ordinal(View view, int i) {
        Sense ordinal = view.plain(i, Kind.ORDINAL);
        return ordinal != null && ordinal.count() <= 2 ? ordinal.count() : 0;
    }
}
