package org.rawi.server.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Calendar values, as ISO 8601 and TIMEX3 write them, for people. */
final class Days {

    private static final int DAY = 10;
    private static final int MONTH = 7;
    private static final Set<String> PARTS = Set.of("TMO", "TMI", "TAF", "TEV", "TNI", "TDT");

    private final Messages messages;
    private final Digits digits;
    private final DateTimeFormatter day;
    private final DateTimeFormatter weekday;
    private final DateTimeFormatter month;

    Days(Language language, Digits digits) {
        this.messages = Messages.of(language, digits);
        this.digits = digits;
        this.day = DateTimeFormatter.ofPattern("d MMMM uuuu", language.locale());
        this.weekday = DateTimeFormatter.ofPattern("EEEE", language.locale());
        this.month = DateTimeFormatter.ofPattern("LLLL uuuu", language.locale());
    }

    /** A value in words; as it is where it is of no common shape; empty for none. */
    String text(@Nullable String value) {
        if (value == null) {
            return "";
        }
        try {
            return digits.in(words(value));
        } catch (DateTimeException irregular) {
            return digits.in(value);
        }
    }

    /** The name of a weekday. */
    String dayOfWeek(LocalDate date) {
        return weekday.format(date);
    }

    /** A month with its year. */
    String month(YearMonth value) {
        return digits.in(month.format(value));
    }

    private String words(String value) {
        if (value.length() == MONTH && Character.isDigit(value.charAt(5))) {
            return month.format(YearMonth.parse(value));
        }
        if (value.length() == DAY && value.charAt(4) == '-' && value.charAt(7) == '-' && value.charAt(5) != 'W') {
            return day.format(LocalDate.parse(value));
        }
        if (value.length() > DAY && value.charAt(DAY) == 'T') {
            return moment(day.format(LocalDate.parse(value.substring(0, DAY))), value.substring(DAY));
        }
        if (value.length() == 8 && value.startsWith("-W", 4)) {
            return messages.text("date.week", value.substring(6), value.substring(0, 4));
        }
        return value;
    }

    private String moment(String date, String time) {
        if (PARTS.contains(time)) {
            return messages.text("date.part", date, messages.text("date." + time));
        }
        return time.length() >= 6 && time.charAt(3) == ':' ? date + " · " + time.substring(1, 6) : date;
    }
}
