package org.rawi.arabic.time;

import java.time.LocalDate;
import java.time.temporal.IsoFields;

/** ISO 8601 and TIMEX3 writing. */
final class Iso {
    private Iso() {}

    static String year(int year) {
        return digits(year, 4);
    }

    static String month(LocalDate day) {
        return year(day.getYear()) + '-' + digits(day.getMonthValue(), 2);
    }

    static String week(LocalDate day) {
        return year(day.get(IsoFields.WEEK_BASED_YEAR)) + "-W" + digits(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 2);
    }

    static String clock(int hour, int minute) {
        return "T" + digits(hour, 2) + ':' + digits(minute, 2);
    }

    static String digits(int value, int width) {
        StringBuilder text = new StringBuilder().append(value);
        while (text.length() < width) {
            text.insert(0, '0');
        }
        return text.toString();
    }
}
