package org.rawi.evaluation;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rawi.Inspector;
import org.rawi.intake.ArticleIntake;
import org.rawi.intake.Incoming;

/** How many running words of some articles the lexicons license, and which are met most often without a licence. */
public final class Coverage {
    private static final int LISTED = 300;

    private final Inspector inspector = new Inspector();
    private final Map<String, Integer> unknown = new HashMap<>();
    private long words;
    private long guessed;

    private Coverage() {}

    /** Reads the files and folders given and prints the figures; exit status 2 without any. */
    public static void main(String[] arguments) {
        if (arguments.length == 0) {
            System.err.println("usage: coverage FILE|FOLDER...");
            System.exit(2);
        }
        Coverage coverage = new Coverage();
        new ArticleIntake(InputStream.nullInputStream(), null, bytes -> {}).take(List.of(arguments), coverage::count);
        coverage.print(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    private void count(Incoming incoming) {
        if (!(incoming instanceof Incoming.Arrived arrived)) {
            System.err.println("not read: " + incoming);
            return;
        }
        for (Inspector.Word word : inspector.words(arrived.article())) {
            if (word.lemma() == null) {
                continue; // a number or another script
            }
            words++;
            if (word.guessed()) {
                guessed++;
                unknown.merge(word.anchor().text(), 1, Integer::sum);
            }
        }
    }

    private void print(PrintStream out) {
        double share = words == 0 ? 0 : 100.0 * (words - guessed) / words;
        out.printf(Locale.ROOT, "words\t%d%nlicensed\t%d%nshare\t%.2f%%%n", words, words - guessed, share);
        unknown.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(LISTED)
                .forEach(entry -> out.println("unknown\t" + entry.getKey() + "\t" + entry.getValue()));
    }
}
