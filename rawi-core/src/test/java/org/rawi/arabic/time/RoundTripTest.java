package org.rawi.arabic.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DecimalStyle;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rawi.reading.TimeType;

/** Every date of 1950 to 2050, printed by the JDK as each region prints it, is read back to itself. */
class RoundTripTest {
    private static final LocalDate FIRST = LocalDate.of(1950, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2050, 12, 31);
    private static final String PUBLISHED = "2015-08-06";

    @ParameterizedTest
    @CsvSource({
        "ar-EG, d MMMM uuuu",
        "ar-SA, EEEE d MMMM uuuu",
        "ar-AE, d MMMM uuuuم",
        "ar-SY, d MMMM uuuu",
        "ar-LB, EEEE d MMMM uuuu",
        "ar-IQ, d MMMM uuuu",
        "ar-JO, d من MMMM uuuu",
        "ar-DZ, d MMMM uuuu",
        "ar-TN, EEEE d MMMM uuuu",
        "ar-MA, d MMMM uuuu",
        "ar-MR, d MMMM uuuu",
        "ar-LY, d MMMM عام uuuu",
        "ar-EG, d/M/uuuu",
        "ar-EG, dd-MM-uuuu",
        "ar-EG, uuuu-MM-dd",
        "ar-EG, d.M.uuuu",
        "ar-EG, uuuu/M/d",
    })
    void datesOfARegionAreReadBack(String region, String pattern) {
        Locale locale = Locale.forLanguageTag(region);
        DateTimeFormatter plain = DateTimeFormatter.ofPattern(quoted(pattern), locale);
        everyDayIsReadBack(plain);
        everyDayIsReadBack(plain.withDecimalStyle(DecimalStyle.STANDARD.withZeroDigit('\u0660')));
    }

    @ParameterizedTest
    @ValueSource(strings = {"d MMMM y", "d MMMM y هـ", "d/M/yهـ", "d من MMMM y هـ"})
    void hijriDatesAreReadBack(String pattern) {
        DateTimeFormatter formatter = DateTimeFormatter.ofPattern(quoted(pattern), Locale.forLanguageTag("ar-SA"))
                .withChronology(HijrahChronology.INSTANCE);
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            isReadBack(formatter.format(HijrahDate.from(day)), day);
        }
    }

    /** Month names of two regions side by side, as papers of the Mashriq print them. */
    @ParameterizedTest
    @ValueSource(strings = {"%s/%s", "%s/ %s", "%s (%s)", "%s %s"})
    void doubleNamesAreReadBack(String both) {
        DateTimeFormatter gulf = DateTimeFormatter.ofPattern("MMMM", Locale.forLanguageTag("ar-EG"));
        DateTimeFormatter levant = DateTimeFormatter.ofPattern("MMMM", Locale.forLanguageTag("ar-SY"));
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            isReadBack(
                    day.getDayOfMonth() + " " + String.format(both, gulf.format(day), levant.format(day)) + " "
                            + day.getYear(),
                    day);
            isReadBack(
                    day.getDayOfMonth() + " " + String.format(both, levant.format(day), gulf.format(day)) + " "
                            + day.getYear(),
                    day);
        }
    }

    private static void everyDayIsReadBack(DateTimeFormatter formatter) {
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            isReadBack(formatter.format(day), day);
        }
    }

    private static void isReadBack(String printed, LocalDate day) {
        List<TimeExpression> times = TimeReading.times(printed, PUBLISHED);
        boolean itself = times.size() == 1
                && times.get(0).type() == TimeType.DATE
                && day.toString().equals(times.get(0).value())
                && times.get(0).start() == 0
                && times.get(0).end() == printed.length();
        if (!itself) {
            assertThat(times).as("%s printed as %s", day, printed).isEmpty();
        }
    }

    /** A pattern with its Arabic words quoted, as the formatter wants them. */
    private static String quoted(String pattern) {
        StringBuilder quoted = new StringBuilder();
        boolean inside = false;
        for (int i = 0; i < pattern.length(); i++) {
            char unit = pattern.charAt(i);
            boolean arabic = unit >= '\u0600' && unit <= '\u06FF';
            if (arabic != inside && unit != '\'') {
                quoted.append('\'');
                inside = arabic;
            }
            if (unit != '\'') {
                quoted.append(unit);
            }
        }
        return inside ? quoted.append('\'').toString() : quoted.toString();
    }
}
