package org.rawi.server.web.lists;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rawi.reading.Statement;
import org.rawi.server.web.Language;
import org.rawi.store.query.AgendaEntry;
import org.rawi.store.query.Facet;

/**
 * A month of what is due.
 *
 * @param items all of it, by day; those of no single day last
 */
public record Calendar(YearMonth month, List<List<Day>> weeks, List<AgendaEntry> items) {

    private static final int LONGEST = 60;

    /** Copies the lists. */
    public Calendar {
        weeks = List.copyOf(weeks);
        items = List.copyOf(items);
    }

    /** One day; of the months beside when {@code inside} is false. */
    public record Day(LocalDate date, boolean inside, boolean today, List<AgendaEntry> items) {

        /** Copies the list. */
        public Day {
            items = List.copyOf(items);
        }
    }

    /** Days as a calendar page has them, weeks beginning as the language's readers begin them. */
    public static Calendar of(YearMonth month, LocalDate today, Language language, List<AgendaEntry> items) {
        Map<LocalDate, List<AgendaEntry>> byDay = new HashMap<>();
        for (AgendaEntry item : items) {
            LocalDate day = day(item);
            if (day != null) {
                byDay.computeIfAbsent(day, key -> new ArrayList<>()).add(item);
            }
        }
        DayOfWeek first = language == Language.ARABIC ? DayOfWeek.SATURDAY : DayOfWeek.MONDAY;
        LocalDate date = month.atDay(1).with(TemporalAdjusters.previousOrSame(first));
        List<List<Day>> weeks = new ArrayList<>();
        while (!date.isAfter(month.atEndOfMonth())) {
            List<Day> week = new ArrayList<>();
            for (int i = 0; i < 7; i++) {
                week.add(new Day(
                        date,
                        YearMonth.from(date).equals(month),
                        date.equals(today),
                        byDay.getOrDefault(date, List.of())));
                date = date.plusDays(1);
            }
            weeks.add(week);
        }
        List<AgendaEntry> ordered = items.stream()
                .sorted(Comparator.comparing((AgendaEntry item) -> day(item) == null)
                        .thenComparing(item -> String.valueOf(item.item().due())))
                .toList();
        return new Calendar(month, weeks, ordered);
    }

    /** The month to begin with: this one, else the next that has something, else the last that had. */
    public static YearMonth nearest(YearMonth now, List<Facet> facets) {
        List<String> months = facets.stream()
                .filter(facet -> facet.name().equals("month"))
                .flatMap(facet -> facet.values().stream())
                .map(Facet.Value::value)
                .filter(value -> value.length() == 7)
                .sorted()
                .toList();
        String wanted = now.toString();
        return months.stream()
                .filter(month -> month.compareTo(wanted) >= 0)
                .findFirst()
                .or(() -> months.isEmpty() ? Optional.empty() : Optional.of(months.get(months.size() - 1)))
                .map(YearMonth::parse)
                .orElse(now);
    }

    /** A few words that tell what is due. */
    public static String words(AgendaEntry entry) {
        Statement statement = entry.statement();
        String words = statement != null && !statement.content().isEmpty()
                ? statement.content().get(0).text()
                : entry.item().anchor().text();
        return words.length() <= LONGEST
                ? words
                : words.substring(0, Math.max(LONGEST / 2, words.lastIndexOf(' ', LONGEST))) + "…";
    }

    /** The single day on which something is due, or null. */
    public static @Nullable LocalDate day(AgendaEntry entry) {
        String due = entry.item().due();
        if (due == null || due.length() < 10 || due.charAt(4) != '-' || due.charAt(5) == 'W' || due.charAt(7) != '-') {
            return null;
        }
        try {
            return LocalDate.parse(due.substring(0, 10));
        } catch (DateTimeException none) {
            return null;
        }
    }
}
