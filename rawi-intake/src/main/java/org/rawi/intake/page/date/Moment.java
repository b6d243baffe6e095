package org.rawi.intake.page.date;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A day, with the time of day and the offset from UTC where they are known; no offset without a time.
 *
 * @param date in the zone of the offset
 */
public record Moment(
        LocalDate date, @Nullable LocalTime time, @Nullable ZoneOffset offset) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    /** Drops an offset without a time. */
    public Moment {
        offset = time == null ? null : offset;
    }

    /** A day of which no more is known. */
    static Moment of(LocalDate date) {
        return new Moment(date, null, null);
    }

    /** Whether it is given in UTC, as software does that does not know the reader's zone. */
    public boolean isUtc() {
        return offset != null && offset.getTotalSeconds() == 0;
    }

    /** The same instant as a clock in this zone shows it; itself where it has no offset. */
    public Moment in(ZoneId zone) {
        if (time == null || offset == null) {
            return this;
        }
        ZonedDateTime there = date.atTime(time).atOffset(offset).atZoneSameInstant(zone);
        return new Moment(there.toLocalDate(), there.toLocalTime(), there.getOffset());
    }

    /** ISO 8601: a date, or a date and time with the offset where it is known. */
    public String iso() {
        if (time == null) {
            return date.toString();
        }
        return date + "T" + TIME.format(time)
                + (offset == null ? "" : offset.getTotalSeconds() == 0 ? "+00:00" : offset.getId());
    }
}
