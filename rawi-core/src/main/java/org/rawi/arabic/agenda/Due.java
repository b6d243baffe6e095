package org.rawi.arabic.agenda;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rawi.arabic.time.TimeExpression;
import org.rawi.reading.TimeType;

/** Dates that lie ahead of an article's day, and terms that start on it. */
final class Due {
    private static final int DAY = "2025-01-31".length();
    private static final int MONTH = "2025-01".length();
    private static final int YEAR = "2025".length();

    private final @Nullable LocalDate day;

    private Due(@Nullable LocalDate day) {
        this.day = day;
    }

    /** Counted from the day on which an article was published, or from no day when it is not known. */
    static Due from(@Nullable String published) {
        return new Due(published == null ? null : day(published));
    }

    /** The value of an expression that lies on the article's day or behind it, or null. */
    @Nullable
    String ahead(TimeExpression time) {
        String value = time.value();
        if (day == null || value == null || time.type() == TimeType.SET || time.type() == TimeType.DURATION) {
            return null;
        }
        int slash = value.indexOf('/');
        return isAhead(slash < 0 ? value : value.substring(slash + 1), day) ? value : null;
    }

    /** The period from the article's day that a length of time makes, or null. */
    @Nullable
    String within(TimeExpression time) {
        String value = time.value();
        boolean known = day != null && value != null && time.type() == TimeType.DURATION;
        return known && value != null && value.startsWith("P") && value.indexOf('X') < 0 ? day + "/" + value : null;
    }

    /** Whether a value names a later day than the article's, or a longer stretch that does not end before it. */
    boolean isLater(TimeExpression time) {
        String value = time.value();
        boolean today = day != null && value != null && value.startsWith(day.toString());
        return ahead(time) != null && !today;
    }

    private static boolean isAhead(String value, LocalDate day) {
        if (value.length() >= DAY && value.charAt(MONTH) == '-') {
            LocalDate other = day(value);
            return other != null && !other.isBefore(day);
        }
        if (value.length() > YEAR + 1 && value.charAt(YEAR + 1) == 'W') {
            return value.compareTo(String.format(
                            Locale.ROOT,
                            "%04d-W%02d",
                            day.get(IsoFields.WEEK_BASED_YEAR),
                            day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)))
                    >= 0;
        }
        if (value.length() == MONTH && Character.isDigit(value.charAt(YEAR + 1))) {
            return value.compareTo(day.toString().substring(0, MONTH)) >= 0;
        }
        return value.length() >= YEAR
                && Character.isDigit(value.charAt(0))
                && value.substring(0, YEAR).compareTo(day.toString().substring(0, YEAR)) > 0;
    }

    private static @Nullable LocalDate day(String value) {
        try {
            return value.length() < DAY ? null : LocalDate.parse(value.substring(0, DAY));
        } catch (DateTimeException notADay) {
            return null;
        }
    }
}
