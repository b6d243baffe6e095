package org.rawi.benchmarks;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
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
import org.rawi.Reading;

/** A whole reading, and Lucene's analysis of the same articles. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 5)
@Measurement(iterations = 3, time = 3)
@Fork(2)
public class ReadBenchmark {

    private final Reader reader = new Reader();
    private final Analyzer analyzer = new ArabicAnalyzer();

    /** Everything that {@code Reader.read} does. */
    @Benchmark
    @Warmup(iterations = 6, time = 10)
    public Reading read(Articles articles, WordCount count) {
        return reader.read(articles.next(count));
    }

    /** Tokens, normalised, stopped and stemmed. */
    @Benchmark
    public int luceneArabicAnalyzer(Articles articles, WordCount count) throws IOException {
        int letters = 0;
        try (TokenStream tokens =
                analyzer.tokenStream("body", articles.next(count).text())) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                letters += term.length();
            }
            tokens.end();
        }
        return letters;
    }
}
