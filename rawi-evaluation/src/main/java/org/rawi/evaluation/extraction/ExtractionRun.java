package org.rawi.evaluation.extraction;

import java.util.List;
import java.util.Locale;

/** How well and how fast an extractor does on gold pages. */
public final class ExtractionRun {

    private final String name;
    private final ShingleScore score = new ShingleScore();
    private double pagesPerSecond;

    private ExtractionRun(String name) {
        this.name = name;
    }

    /** Runs it over all pages once to score, after {@code warmUp} untimed rounds. */
    public static ExtractionRun of(String name, Extractor extractor, List<GoldPage> pages, int warmUp) {
        ExtractionRun run = new ExtractionRun(name);
        for (int i = 0; i < warmUp; i++) {
            pages.forEach(extractor::text);
        }
        long nanoseconds = 0;
        for (GoldPage page : pages) {
            long start = System.nanoTime();
            String text = extractor.text(page);
            nanoseconds += System.nanoTime() - start;
            run.score.add(page.text(), text);
        }
        run.pagesPerSecond = pages.size() * 1e9 / Math.max(1, nanoseconds);
        return run;
    }

    /** Its score. */
    public ShingleScore score() {
        return score;
    }

    /** One line of figures. */
    public String line() {
        return String.format(
                Locale.ROOT,
                "%-14s P %.4f  R %.4f  F1 %.4f  %7.1f pages/s",
                name,
                score.precision(),
                score.recall(),
                score.f1(),
                pagesPerSecond);
    }
}
