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

    /** A stretch of time, such as {@code P2W}, in words; as it is where it is of several units. */
    private String duration(String value) {
        int last = value.length() - 1;
        String count = value.substring(1, Math.max(1, last));
        boolean plain = !count.isEmpty() && count.length() <= 5 && count.chars().allMatch(c -> c >= '0' && c <= '9');
        String key = "duration." + value.charAt(last);
        return plain && messages.has(key) ? messages.text(key, Integer.parseInt(count)) : value;
    }

    private String words(String value) {
        int slash = value.indexOf('/');
        if (slash > 0 && slash < value.length() - 1) {
            return words(value.substring(0, slash)) + " – " + words(value.substring(slash + 1));
        }
        if (value.startsWith("P")) {
            return duration(value);
        }
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
