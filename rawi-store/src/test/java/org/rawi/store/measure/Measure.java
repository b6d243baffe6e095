package org.rawi.store.measure;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.rawi.Article;
import org.rawi.Reader;
import org.rawi.store.Added;
import org.rawi.store.Adding;
import org.rawi.store.Library;
import org.rawi.store.query.Facet;
import org.rawi.store.query.Filter;
import org.rawi.store.query.Slice;
import org.rawi.store.query.Subject;

/** Speed of adding beside reading, and of searching, at a given number of articles. */
public final class Measure {
    private static final int JOBS = Runtime.getRuntime().availableProcessors();
    private static final int RUNS = 15;
    private static final PrintStream OUT = System.out;

    private Measure() {}

    /** {@code ARTICLES FILE.jsonl.gz...}. */
    public static void main(String[] arguments) throws Exception {
        int count = Integer.parseInt(arguments[0]);
        List<Path> files = Arrays.stream(arguments).skip(1).map(Path::of).toList();
        List<Article> articles = Corpus.of(files, count);
        Reader reader = new Reader();
        long words = 0;
        for (Article article : articles) {
            words += article.text().split("\\s+").length;
        }
        OUT.printf(Locale.ROOT, "%d articles, %d words, %d threads%n", articles.size(), words, JOBS);
        List<Article> warming = articles.subList(0, Math.min(3000, count));
        read(reader, warming);
        double before = processorSeconds();
        double reading = read(reader, articles);
        double spent = processorSeconds() - before;
        OUT.printf(
                Locale.ROOT,
                "read  %.1f s, %.0f words/s; %.1f s of processors, %.0f words/s%n",
                reading,
                words / reading,
                spent,
                words / spent);
        Path folder = Files.createTempDirectory("rawi-measure");
        String file = folder.resolve("rawi.db").toString();
        try (Library warm = Library.open(folder.resolve("warm.db").toString(), reader)) {
            add(warm, warming);
        }
        String only = System.getProperty("only", "");
        if (!only.equals("postgresql")) {
            all("sqlite", file, reader, articles, words, reading, spent);
            OUT.printf(Locale.ROOT, "      %d MB%n", Files.size(Path.of(file)) >> 20);
        }
        try (EmbeddedPostgres server = EmbeddedPostgres.builder().start()) {
            all("postgresql", server.getJdbcUrl("postgres", "postgres"), reader, articles, words, reading, spent);
        }
        System.exit(0);
    }

    private static void all(
            String name, String where, Reader reader, List<Article> articles, long words, double reading, double spent)
            throws Exception {
        try (Library library = Library.open(where, reader)) {
            double before = processorSeconds();
            double adding = add(library, articles);
            double cost = processorSeconds() - before;
            OUT.printf(
                    Locale.ROOT,
                    "%s: add %.1f s, %.0f words/s, %.0f%% of reading; %.1f s of processors, %.0f%% of reading%n",
                    name,
                    adding,
                    words / adding,
                    100 * reading / adding,
                    cost,
                    100 * spent / cost);
            OUT.println("      " + library.counts());
            searches(library);
        }
    }

    /** What this process and those it started have taken of the processors, in seconds; fair on a machine that is shared. */
    private static double processorSeconds() {
        return Stream.concat(
                        Stream.of(ProcessHandle.current()),
                        ProcessHandle.allProcesses()
                                .filter(each -> each.info().command().orElse("").endsWith("/postgres")))
                .mapToDouble(each ->
                        each.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1e3)
                .sum();
    }

    private static double read(Reader reader, List<Article> articles) throws Exception {
        long start = System.nanoTime();
        ExecutorService threads = Executors.newFixedThreadPool(JOBS);
        AtomicInteger next = new AtomicInteger();
        List<Future<Integer>> all = new ArrayList<>();
        for (int job = 0; job < JOBS; job++) {
            all.add(threads.submit(() -> {
                int found = 0;
                for (int i = next.getAndIncrement(); i < articles.size(); i = next.getAndIncrement()) {
                    found += reader.read(articles.get(i)).statements().size();
                }
                return found;
            }));
        }
        for (Future<Integer> each : all) {
            each.get();
        }
        threads.shutdown();
        return (System.nanoTime() - start) / 1e9;
    }

    private static double add(Library library, List<Article> articles) {
        long start = System.nanoTime();
        Adding.Listener listener = new Adding.Listener() {
            @Override
            public void added(Article article, Added added) {}

            @Override
            public void failed(Article article, Throwable failure) {
                throw new IllegalStateException(article.id(), failure);
            }
        };
        try (Adding adding = new Adding(library, JOBS, listener)) {
            articles.forEach(article -> adding.add(article, UnaryOperator.identity()));
            adding.finish();
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static void searches(Library library) {
        Slice first = Slice.first(20);
        for (String words : List.of(
                "الزلزال",
                "أحمد",
                "وزير الخارجية",
                "\"وزير الخارجية\"",
                "الرئيس",
                "السعودية",
                "كورونا المغرب",
                "\"مجلس الأمن\" اليمن")) {
            median(
                    "search " + words,
                    () -> library.search(words, Filter.NONE, first).total());
        }
        median(
                "search, by day",
                () -> library.search("الرئيس", Filter.NONE.from("2015-07-20").to("2015-08-01"), first)
                        .total());
        Facet speakers = library.facets(Subject.STATEMENTS, Filter.NONE).stream()
                .filter(facet -> facet.name().equals("speaker"))
                .findFirst()
                .orElseThrow();
        for (Facet.Value speaker :
                speakers.values().subList(0, Math.min(3, speakers.values().size()))) {
            long number = Long.parseLong(speaker.value());
            median(
                    "statements of " + speaker.label(),
                    () -> library.statements(Filter.NONE.speaker(number), first).total());
        }
        median("statements", () -> library.statements(Filter.NONE, first).total());
        median(
                "statements with a word",
                () -> library.statements(Filter.NONE.words("الرئيس"), first).total());
        median("events", () -> library.events(Filter.NONE, first).total());
        median("articles", () -> library.articles(Filter.NONE, first).total());
        median("actors", () -> library.actors(Filter.NONE, first).total());
        for (Subject subject : Subject.values()) {
            median(
                    "facets of " + subject,
                    () -> library.facets(subject, Filter.NONE).size());
        }
    }

    private interface Question {
        long ask();
    }

    private static void median(String name, Question question) {
        double[] millis = new double[RUNS];
        long result = 0;
        for (int run = -3; run < RUNS; run++) {
            long start = System.nanoTime();
            result = question.ask();
            if (run >= 0) {
                millis[run] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(millis);
        OUT.printf(Locale.ROOT, "      %6.1f ms  %s (%d)%n", millis[RUNS / 2], name, result);
    }
}
