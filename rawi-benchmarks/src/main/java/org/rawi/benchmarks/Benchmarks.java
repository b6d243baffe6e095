package org.rawi.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks and compares words a second: {@code benchmarks.jar [--input FILE] [JMH's own options]}. */
public final class Benchmarks {

    private static final String LOAD = LoadBenchmark.class.getSimpleName();

    private Benchmarks() {}

    /** Runs them. */
    public static void main(String[] arguments) throws RunnerException, CommandLineOptionException, IOException {
        boolean given = arguments.length >= 2 && arguments[0].equals("--input");
        String input = given ? arguments[1] : "examples";
        CommandLineOptions own =
                new CommandLineOptions(given ? Arrays.copyOfRange(arguments, 2, arguments.length) : arguments);
        if (own.shouldHelp()) {
            System.out.println("benchmarks.jar [--input FILE] [JMH's own options]\n");
            own.showHelp();
            return;
        }
        List<RunResult> results = new ArrayList<>(run(own, input));
        if (own.getIncludes().isEmpty()) {
            // one shot in each fresh process, whatever forks and iterations were asked for
            results.addAll(new Runner(new OptionsBuilder().include(LOAD).build()).run());
        }
        System.out.print(Figures.of(results).table(input));
        System.out.print(Footprint.measured(input));
    }

    private static Collection<RunResult> run(CommandLineOptions own, String input) throws RunnerException {
        OptionsBuilder options = new OptionsBuilder();
        options.parent(own).param("input", input);
        if (own.getIncludes().isEmpty()) {
            options.exclude(LOAD);
        }
        return new Runner(options.build()).run();
    }
}
