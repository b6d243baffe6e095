package org.rawi.benchmarks;

import java.io.InputStream;
import java.lang.ref.Reference;
import java.util.List;
import java.util.Locale;
import org.rawi.Reader;
import org.rawi.arabic.lexicon.Dictionary;
import org.rawi.intake.ArticleIntake;
import org.rawi.intake.Incoming;

/** What the engine holds in memory: measured as the heap that a collection leaves, so to about a hundred kilobytes. */
final class Footprint {

    private static final int MOST_ARTICLES = 1000;
    private static final int COLLECTIONS = 4;

    private Footprint() {}

    /** A line each for the dictionary, a fresh reader, and a reader that has read. */
    static String measured(String input) {
        long empty = used();
        Dictionary dictionary = Dictionary.load();
        StringBuilder lines = new StringBuilder();
        line(lines, "dictionary", used() - empty);
        lines.append(String.format(Locale.ROOT, "  %-22s %,12d%n", "its lexemes", dictionary.lexemeCount()));
        Reference.reachabilityFence(dictionary);
        long before = used();
        Reader reader = new Reader();
        line(lines, "reader", used() - before);
        int[] read = {0};
        new ArticleIntake(InputStream.nullInputStream(), null, bytes -> {}).take(List.of(input), incoming -> {
            if (incoming instanceof Incoming.Arrived arrived && read[0]++ < MOST_ARTICLES) {
                reader.read(arrived.article());
            }
        });
        line(lines, "after " + Math.min(read[0], MOST_ARTICLES) + " articles", used() - before);
        Reference.reachabilityFence(reader);
        return lines.toString();
    }

    private static void line(StringBuilder lines, String name, long bytes) {
        lines.append(String.format(Locale.ROOT, "  %-22s %,9.1f MB in memory%n", name, bytes / 1e6));
    }

    private static long used() {
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
