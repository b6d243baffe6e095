package org.rawi.arabic.time;

import org.jspecify.annotations.Nullable;
import org.rawi.arabic.text.Letters;

/**
 * Hour and minutes as read off a clock: {@code 10:30}, {@code 15,00}, {@code 9}, {@code العاشرة والنصف},
 * {@code الثالثة إلا ربعا}, {@code الثامنة وخمس دقائق}.
 *
 * @param end the token behind its last
 * @param hour 0 to 24
 * @param minute 0 to 59
 * @param colon whether in figures with a colon
 */
record ClockFace(int end, int hour, int minute, boolean colon) {

    /** The same with a bracket behind it. */
    ClockFace closed() {
        return new ClockFace(end + 1, hour, minute, colon);
    }

    /** Whether minutes are said, so that it can hardly be another number. */
    boolean minuted() {
        return colon || minute > 0;
    }

    /**
     * The face that starts in a token, or null.
     *
     * @param said whether a word says that it is an hour
     */
    static @Nullable ClockFace at(View view, int i, boolean said) {
        int start = view.is(i, Kind.AL) && view.number(i + 1) ? i + 1 : i;
        if (view.number(start)) {
            return figures(view, start, said);
        }
        Sense ordinal = view.led(start, Kind.ORDINAL);
        if (ordinal != null && !ordinal.has(Sense.FEMININE)) {
            return null;
        }
        int hour = Days.ordinal(view, start);
        boolean fits = hour != Days.NONE && Days.number(hour) >= 1 && Days.number(hour) <= 12;
        return fits ? minutes(view, Days.end(hour), Days.number(hour)) : null;
    }

    private static @Nullable ClockFace figures(View view, int i, boolean said) {
        int hour = view.integer(i);
        if (hour < 0) {
            return joined(view, i);
        }
        if (view.width(i) == 4) {
            return military(view, i, hour, said);
        }
        if (hour > 24 || view.width(i) > 2) {
            return null;
        }
        boolean colon =
                view.mark(i + 1) == ':' && view.number(i + 2) && view.width(i + 2) == 2 && view.integer(i + 2) < 60;
        if (colon && (view.mark(i - 1) != ':' || said)) {
            boolean seconds = view.mark(i + 3) == ':' && view.number(i + 4) && view.tight(i + 3);
            return new ClockFace(seconds ? i + 5 : i + 3, hour, view.integer(i + 2), true);
        }
        return minutes(view, i + 1, hour);
    }

    /** Hour and minutes in four figures, where a word or a time zone says that it is an hour: {@code الساعة 0955}. */
    private static @Nullable ClockFace military(View view, int i, int figures, boolean said) {
        boolean fits = figures / 100 < 24 && figures % 100 < 60;
        Zone zone = said || !fits ? null : Zone.at(view, i + 1);
        return fits && (zone == null || !zone.none() && !zone.stamp())
                ? new ClockFace(i + 1, figures / 100, figures % 100, false)
                : null;
    }

    /** A token such as 15,00 or 10.30. */
    private static @Nullable ClockFace joined(View view, int i) {
        int separator = -1;
        int[] parts = new int[2];
        int start = view.tokens().start(i);
        int end = view.tokens().end(i);
        for (int at = start; at < end; at++) {
            char unit = Letters.fold(view.tokens().text().charAt(at));
            if (unit >= '0' && unit <= '9') {
                int part = separator < 0 ? 0 : 1;
                parts[part] = parts[part] * 10 + unit - '0';
            } else if (separator < 0) {
                separator = at;
            } else {
                return null;
            }
        }
        boolean fits = end - separator == 3 && separator - start <= 2 && parts[0] <= 24 && parts[1] < 60;
        return fits ? new ClockFace(i + 1, parts[0], parts[1], false) : null;
    }

    private static ClockFace minutes(View view, int i, int hour) {
        Sense portion = view.joined(i, Kind.PORTION);
        if (portion != null) {
            return new ClockFace(i + 1, hour, 60 / portion.count(), false);
        }
        Sense less = view.isPlain(i, Kind.EXCEPT) ? view.plain(i + 1, Kind.PORTION) : null;
        if (less != null) {
            return new ClockFace(i + 2, hour == 1 ? 12 : hour - 1, 60 - 60 / less.count(), false);
        }
        boolean and = view.isPlain(i, Kind.AND) && view.number(i + 1);
        Count count = and ? Count.at(view, i + 1) : view.joined(i, Kind.CARDINAL) != null ? Count.at(view, i) : null;
        Sense unit = count == null ? null : view.plain(count.end(), Kind.UNIT);
        boolean minutes = count != null && unit != null && Unit.of(unit) == Unit.MINUTE && count.value() < 60;
        return count != null && minutes
                ? new ClockFace(count.end() + 1, hour, (int) count.value(), false)
                : new ClockFace(i, hour, 0, false);
    }
}
