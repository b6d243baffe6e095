package org.rawi.formats;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The day of an event: the one the text gives, or else the article's.
 *
 * @param day ISO date, or a longer stretch as the text gives it, or null when neither is known
 * @param from TEXT or PUBLISHED, or null without a day
 */
record PloverDate(@Nullable String day, @Nullable String from) {
    private static final int DAY = "2025-01-31".length();
    private static final int YEAR = "2025".length();

    static PloverDate of(@Nullable String value, @Nullable String published) {
        if (value != null && value.length() >= YEAR && Character.isDigit(value.charAt(0))) {
            boolean clock = value.indexOf('T') == DAY;
            return new PloverDate(clock ? value.substring(0, DAY) : value, "TEXT");
        }
        return published == null
                ? new PloverDate(null, null)
                : new PloverDate(published.substring(0, Math.min(DAY, published.length())), "PUBLISHED");
    }

    /** Whether the text tells of more than a year before it was published. */
    boolean isHistorical(@Nullable String published) {
        if (day == null || published == null || published.length() < DAY) {
            return false;
        }
        try {
            LocalDate yearBefore = LocalDate.parse(published.substring(0, DAY)).minusYears(1);
            return day.compareTo(yearBefore.toString().substring(0, Math.min(DAY, day.length()))) < 0;
        } catch (DateTimeException noDate) {
            return false;
        }
    }
}
