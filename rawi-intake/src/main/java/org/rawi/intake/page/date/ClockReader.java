package org.rawi.intake.page.date;

import java.time.LocalTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Reads a time of day and an offset from UTC near a date. */
final class ClockReader {

    private static final int FARTHEST = 7;
    private final DateTokens tokens;

    ClockReader(DateTokens tokens) {
        this.tokens = tokens;
    }

    /** The time that stands behind a date that ends here, or in front of one that starts there; null when there is none. */
    @Nullable
    Clock near(int start, int end) {
        for (int i = end; i < Math.min(end + FARTHEST, tokens.count()); i++) {
            Clock clock = at(i);
            if (clock != null) {
                return clock;
            }
        }
        for (int i = Math.max(0, start - FARTHEST); i < start; i++) {
            Clock clock = at(i);
            if (clock != null && clock.end() <= start) {
                return clock;
            }
        }
        return null;
    }

    /**
     * A time of day.
     *
     * @param end index of the token behind it
     */
    record Clock(LocalTime time, @Nullable ZoneOffset offset, int end) {}

    private @Nullable Clock at(int index) {
        DateTokens.Token hour = tokens.at(index);
        if (hour.isNumber(6, 6) && tokens.at(index - 1).is("t")) {
            return compact((int) hour.value(), index + 1);
        }
        DateTokens.Token minute = tokens.at(index + 2);
        if (!hour.isNumber(1, 2) || !tokens.at(index + 1).is(":") || !minute.isNumber(2, 2)) {
            return null;
        }
        int end = index + 3;
        int second = 0;
        if (tokens.at(end).is(":") && tokens.at(end + 1).isNumber(2, 2)) {
            second = (int) tokens.at(end + 1).value();
            end += 2;
            if (tokens.at(end).is(".") && tokens.at(end + 1).isNumber()) {
                end += 2; // fractions
            }
        }
        int hours = (int) hour.value();
        if (DateWords.means(tokens.at(end).key(), "evening")) {
            hours = hours < 12 ? hours + 12 : hours;
            end++;
        } else if (DateWords.means(tokens.at(end).key(), "morning")) {
            hours = hours == 12 ? 0 : hours;
            end++;
        }
        return clock(hours, (int) minute.value(), second, end);
    }

    private @Nullable Clock compact(int value, int end) {
        return clock(value / 10_000, value / 100 % 100, value % 100, end);
    }

    private @Nullable Clock clock(int hour, int minute, int second, int end) {
        if (hour > 24 || minute > 59 || second > 60 || (hour == 24 && minute > 0)) {
            return null;
        }
        LocalTime time = LocalTime.of(hour % 24, minute, Math.min(second, 59));
        return offset(time, end);
    }

    private Clock offset(LocalTime time, int from) {
        for (int i = from; i < from + 5; i++) {
            DateTokens.Token token = tokens.at(i);
            boolean minus = token.is("-") || token.is("\u2212");
            if ((token.is("+") || minus) && tokens.at(i + 1).isNumber(1, 4) && touches(i)) {
                return signed(time, minus ? -1 : 1, i + 1);
            }
            if (DateWords.means(token.key(), "utc")
                    && !(tokens.at(i + 1).is("+") || tokens.at(i + 1).is("-"))) {
                return new Clock(time, ZoneOffset.UTC, i + 1);
            }
        }
        return new Clock(time, null, from);
    }

    /** Whether a sign stands right before its number, as in an offset and not as a dash. */
    private boolean touches(int sign) {
        return tokens.at(sign).end() == tokens.at(sign + 1).start();
    }

    private Clock signed(LocalTime time, int sign, int index) {
        DateTokens.Token hours = tokens.at(index);
        long minutes = hours.digits() > 2 ? hours.value() / 100 * 60 + hours.value() % 100 : hours.value() * 60;
        int end = index + 1;
        if (tokens.at(end).is(":") && tokens.at(end + 1).isNumber(2, 2)) {
            minutes += tokens.at(end + 1).value();
            end += 2;
        }
        return minutes > 14 * 60
                ? new Clock(time, null, index - 1)
                : new Clock(time, ZoneOffset.ofTotalSeconds((int) minutes * 60 * sign), end);
    }
}
