package org.rawi.arabic.time;

import org.jspecify.annotations.Nullable;
import org.rawi.arabic.text.Letters;

/**
 * A number in digits or words ({@code مئة وخمسة وعشرين}).
 *
 * @param end the token behind its last
 * @param value how many
 */
record Count(int end, double value) {
    private static final int THOUSAND = 1000;
    private static final int MILLION = 1_000_000;
    private static final int MILLIARD = 1_000_000_000;

    /** The number that starts in a token, whatever is written to it, or null. */
    static @Nullable Count at(View view, int i) {
        if (view.number(i)) {
            return scaled(view, i + 1, decimal(view, i));
        }
        if (view.bracketed(i)) {
            return scaled(view, i + 3, decimal(view, i + 1));
        }
        Sense first = view.led(i, Kind.CARDINAL);
        return first == null ? null : words(view, i + 1, first.count());
    }

    boolean whole() {
        return value == Math.rint(value);
    }

    /** A figure and the thousands or millions behind it. */
    private static @Nullable Count scaled(View view, int i, double value) {
        if (value < 0) {
            return null;
        }
        Sense scale = value < THOUSAND ? view.bare(i, Kind.CARDINAL) : null;
        return scale != null && scales(scale.count()) ? new Count(i + 1, value * scale.count()) : new Count(i, value);
    }

    private static boolean scales(int number) {
        return number == THOUSAND || number == MILLION || number == MILLIARD;
    }

    private static Count words(View view, int next, int first) {
        int i = next;
        long total = 0;
        long current = first;
        while (true) {
            Sense factor = view.bare(i, Kind.CARDINAL);
            Sense added = view.joined(i, Kind.CARDINAL);
            if (view.bare(i, Kind.TEEN) != null && current > 0 && current % 100 < 10 && current % 10 > 0) {
                current += 10;
            } else if (factor != null && factor.count() == 100 && current > 2 && current < 10) {
                current *= 100;
            } else if (factor != null && scales(factor.count()) && current > 0 && current < THOUSAND) {
                total += current * factor.count();
                current = 0;
            } else if (added != null && fits(current, added.count())) {
                if (current >= 1000) {
                    total += current;
                    current = 0;
                }
                current += added.count();
            } else {
                boolean again = view.bracketed(i) && view.integer(i + 1) == total + current;
                return new Count(again ? i + 3 : i, total + current);
            }
            i++;
        }
    }

    private static boolean fits(long current, int added) {
        if (current >= 1000 || current == 0) {
            return added < 1000;
        }
        if (current % 100 == 0) {
            return added < 100;
        }
        return current % 100 < 10 && added >= 20 && added < 100;
    }

    /** The value of a figure, or -1 when it has two decimal marks: minutes, seconds and hundredths. */
    private static double decimal(View view, int i) {
        double value = 0;
        double parts = 0;
        for (int at = view.tokens().start(i); at < view.tokens().end(i); at++) {
            char unit = Letters.fold(view.tokens().text().charAt(at));
            if (unit >= '0' && unit <= '9') {
                value = value * 10 + unit - '0';
                parts *= 10;
            } else if (unit == '.'
                    || unit == Letters.DECIMAL_SEPARATOR
                    || unit == ',' && view.tokens().end(i) - at != 4) {
                if (parts > 0) {
                    return -1;
                }
                parts = 1;
            }
        }
        return parts == 0 ? value : value / parts;
    }
}
