package org.rawi.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** An article's way up to the end of each stage; what a stage costs is the difference to the one before. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 5)
@Measurement(iterations = 3, time = 3)
@Fork(2)
public class StageBenchmark {

    private final Trip trip = new Trip();

    /** The text layer alone: folding, tokens, sentences, quotations. */
    @Benchmark
    public void throughText(Articles articles, WordCount count, Blackhole sink) {
        trip.text(articles.next(count), sink);
    }

    /** The text layer and every word's analysis, chosen by context. */
    @Benchmark
    public Object throughAnalysis(Articles articles, WordCount count, Blackhole sink) {
        return trip.analysis(articles.next(count), sink);
    }

    /** Furniture too. */
    @Benchmark
    public Object throughFurniture(Articles articles, WordCount count, Blackhole sink) {
        return trip.furniture(articles.next(count), sink);
    }

    /** Calendar expressions too. */
    @Benchmark
    public Object throughTimes(Articles articles, WordCount count, Blackhole sink) {
        return trip.times(articles.next(count), sink);
    }

    /** Noun phrases, people and statements too: where the rules are matched. */
    @Benchmark
    @Warmup(iterations = 6, time = 10)
    public Object throughStatements(Articles articles, WordCount count, Blackhole sink) {
        return trip.statements(articles.next(count), sink);
    }
}
