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

    /** The number that starts in a token, whatever is written to it, or null. */
    static @Nullable Count at(View view, int i) {
        if (view.number(i)) {
            double value = decimal(view, i);
            Sense scale = value < 1000 ? view.bare(i + 1, Kind.CARDINAL) : null;
            return scale != null && scale.count() == 1000 ? new Count(i + 2, value * 1000) : new Count(i + 1, value);
        }
        Sense first = view.led(i, Kind.CARDINAL);
        return first == null ? null : words(view, i + 1, first.count());
    }

    boolean whole() {
        return value == Math.rint(value);
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
            } else if (factor != null && factor.count() == 1000 && current > 0 && current < 1000) {
                total += current * 1000;
                current = 0;
            } else if (added != null && fits(current, added.count())) {
                if (current >= 1000) {
                    total += current;
                    current = 0;
                }
                current += added.count();
            } else {
                return new Count(i, total + current);
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

    private static double decimal(View view, int i) {
        double value = 0;
        double place = 0;
        for (int at = view.tokens().start(i); at < view.tokens().end(i); at++) {
            char unit = Letters.fold(view.tokens().text().charAt(at));
            if (unit >= '0' && unit <= '9') {
                value = place == 0 ? value * 10 + unit - '0' : value + (unit - '0') * place;
                place /= 10;
            } else if (unit == '.'
                    || unit == Letters.DECIMAL_SEPARATOR
                    || unit == ',' && view.tokens().end(i) - at != 4) {
                place = 0.1;
            }
        }
        return value;
    }
}
