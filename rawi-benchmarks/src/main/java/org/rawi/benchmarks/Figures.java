package org.rawi.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** The medians of a run: words a second beside the yardstick's, and milliseconds of what is done once. */
final class Figures {

    private static final String YARDSTICK = "luceneArabicAnalyzer";

    /** In the order in which an article goes through them; each does all that stands before it. */
    private static final List<String> TRIP =
            List.of("throughText", "throughAnalysis", "throughFurniture", "throughTimes", "throughStatements", "read");

    private final Map<String, Double> wordsPerSecond;
    private final Map<String, Double> milliseconds;

    Figures(Map<String, Double> wordsPerSecond, Map<String, Double> milliseconds) {
        this.wordsPerSecond = wordsPerSecond;
        this.milliseconds = milliseconds;
    }

    static Figures of(Collection<RunResult> results) {
        Map<String, Double> words = new LinkedHashMap<>();
        Map<String, Double> milliseconds = new LinkedHashMap<>();
        for (RunResult result : results) {
            String label = result.getPrimaryResult().getLabel();
            Result<?> counted = result.getSecondaryResults().get("words");
            if (counted != null) {
                words.put(label, counted.getStatistics().getPercentile(50));
            } else {
                milliseconds.put(
                        label, result.getPrimaryResult().getStatistics().getPercentile(50));
            }
        }
        return new Figures(words, milliseconds);
    }

    String table(String input) {
        StringBuilder table = new StringBuilder();
        if (!wordsPerSecond.isEmpty()) {
            table.append(String.format(Locale.ROOT, "%nMedians, one thread, Java %s, %s:%n", Runtime.version(), input));
            table.append(
                    String.format(Locale.ROOT, "  %-22s %12s %10s %14s%n", "", "words/s", "of Lucene", "own ns/word"));
            row(table, YARDSTICK, null);
            String before = null;
            for (String stage : TRIP) {
                row(table, stage, before);
                before = wordsPerSecond.containsKey(stage) ? stage : before;
            }
        }
        milliseconds.forEach((name, time) ->
                table.append(String.format(Locale.ROOT, "  %-22s %,9.1f ms, in a fresh process%n", name, time)));
        return table.toString();
    }

    private void row(StringBuilder table, String name, @Nullable String before) {
        Double speed = wordsPerSecond.get(name);
        if (speed == null) {
            return;
        }
        List<Object> cells = new ArrayList<>(List.of(name, speed));
        Double yardstick = wordsPerSecond.get(YARDSTICK);
        cells.add(yardstick == null ? "" : String.format(Locale.ROOT, "%.3f", speed / yardstick));
        Double faster = before == null ? null : wordsPerSecond.get(before);
        cells.add(1e9 / speed - (faster == null ? 0 : 1e9 / faster));
        table.append(String.format(Locale.ROOT, "  %-22s %,12.0f %10s %14.0f%n", cells.toArray()));
    }
}
