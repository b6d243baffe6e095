package org.rawi.benchmarks;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks and compares words a second: {@code benchmarks.jar [--input FILE] [JMH's own options]}. */
public final class Benchmarks {

    private static final String YARDSTICK = "luceneArabicAnalyzer";

    private Benchmarks() {}

    /** Runs them. */
    public static void main(String[] arguments) throws RunnerException, CommandLineOptionException {
        boolean given = arguments.length >= 2 && arguments[0].equals("--input");
        String input = given ? arguments[1] : "examples";
        String[] rest = given ? Arrays.copyOfRange(arguments, 2, arguments.length) : arguments;
        ChainedOptionsBuilder options =
                new OptionsBuilder().parent(new CommandLineOptions(rest)).param("input", input);
        print(input, new Runner(options.build()).run());
    }

    private static void print(String input, Collection<RunResult> results) {
        Map<String, Double> wordsPerSecond = new TreeMap<>();
        for (RunResult result : results) {
            String label = result.getPrimaryResult().getLabel();
            Result<?> words = result.getSecondaryResults().get("words");
            if (words != null) {
                wordsPerSecond.put(label, words.getScore());
            }
        }
        Double yardstick = wordsPerSecond.get(YARDSTICK);
        System.out.printf(Locale.ROOT, "%nWords a second, one thread, Java %s, %s:%n", Runtime.version(), input);
        wordsPerSecond.forEach((name, words) -> System.out.printf(
                Locale.ROOT,
                "  %-24s %,12.0f%s%n",
                name,
                words,
                yardstick == null ? "" : String.format(Locale.ROOT, "   %.2f of %s", words / yardstick, YARDSTICK)));
    }
}
