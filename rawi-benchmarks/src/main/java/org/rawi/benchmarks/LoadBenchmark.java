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
import org.rawi.Reader;
import org.rawi.arabic.lexicon.Dictionary;

/** What stands before the first word, once in each of several fresh processes: nothing is warm. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(7)
public class LoadBenchmark {

    /** The dictionary of inflected forms. */
    @Benchmark
    public Dictionary loadDictionary() {
        return Dictionary.load();
    }

    /** A reader with all its lexicons and rules. */
    @Benchmark
    public Reader loadReader() {
        return new Reader();
    }
}
