package org.rawi.arabic.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An amount of time.
 *
 * @param number how many units; negative when it is not said
 * @param unit its unit
 * @param more how many of a smaller unit on top
 * @param smaller that unit; equal to {@code unit} when there is none
 */
record Amount(double number, Unit unit, double more, Unit smaller) {
    private static final String UNKNOWN = "X";

    static Amount of(double number, Unit unit) {
        return new Amount(number, unit, 0, unit);
    }

    static Amount vague(Unit unit) {
        return of(-1, unit);
    }

    boolean vague() {
        return number < 0;
    }

    Amount plus(double other, Unit ofUnit) {
        return ofUnit == unit ? of(number + other, unit) : new Amount(number, unit, other, ofUnit);
    }

    /** The ISO 8601 duration, with X for what is not said. */
    String iso() {
        if (vague()) {
            return (unit.ofClock() ? "PT" : "P") + UNKNOWN + unit.letter();
        }
        if (more > 0) {
            String separator = smaller.ofClock() && !unit.ofClock() ? "T" : "";
            return "P" + part(number, unit) + separator + text(more) + smaller.letter();
        }
        double left = number - Math.floor(number);
        return switch (unit) {
            case DECADE -> "P" + text(number * 10) + "Y";
            case CENTURY -> "P" + text(number * 100) + "Y";
            case YEAR -> left > 0 ? split(Unit.YEAR, left * 12, Unit.MONTH) : whole();
            case MONTH -> number == 0.5 ? "P15D" : whole();
            case DAY, NIGHT -> left > 0 ? split(Unit.DAY, left * 24, Unit.HOUR) : whole();
            case HOUR -> left > 0 ? split(Unit.HOUR, left * 60, Unit.MINUTE) : whole();
            case MINUTE -> left > 0 ? split(Unit.MINUTE, left * 60, Unit.SECOND) : whole();
            case WEEK, SECOND -> whole();
        };
    }

    private String split(Unit large, double rest, Unit small) {
        if (rest != Math.rint(rest)) {
            return whole();
        }
        String before = number >= 1 ? text(Math.floor(number)) + large.letter() : "";
        boolean clock = small.ofClock();
        return large.ofClock()
                ? "PT" + before + text(rest) + small.letter()
                : "P" + before + (clock ? "T" : "") + text(rest) + small.letter();
    }

    private String whole() {
        return "P" + part(number, unit);
    }

    private static String part(double number, Unit unit) {
        return (unit.ofClock() ? "T" : "") + text(number) + unit.letter();
    }

    private static String text(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
    }

    /** The stretch of the calendar that lies this far from a day; null for hours and less, and when it is not said how far. */
    @Nullable
    Value from(LocalDate day, int sign, String rule, String why) {
        if (vague() || number > 5000) {
            return null;
        }
        long n = sign * (long) number;
        boolean half = number != Math.rint(number);
        return switch (unit) {
            case SECOND, MINUTE, HOUR -> null;
            case DAY, NIGHT -> Value.day(day.plusDays(n), rule, why);
            case WEEK -> Value.week(day.plusWeeks(n), rule, why);
            case MONTH -> Value.month(day.plusMonths(n), rule, why);
            case YEAR ->
                half || more > 0 && smaller == Unit.MONTH
                        ? Value.month(day.plusMonths(sign * Math.round(number * 12 + more)), rule, why)
                        : Value.year(day.plusYears(n).getYear(), rule, why);
            case DECADE -> Value.year(day.getYear() + (int) (sign * number * 10), rule, why);
            case CENTURY -> Value.year(day.getYear() + (int) (sign * number * 100), rule, why);
        };
    }
}
