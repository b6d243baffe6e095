package org.rawi.evaluation.coverage;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.rawi.arabic.lexicon.Dictionary;
import org.rawi.arabic.lexicon.Tsv;
import org.rawi.intake.ArticleIntake;
import org.rawi.intake.Incoming;

/** The program that prints coverage: {@code CoverageReport INPUT...}, inputs as {@code rawi read} takes them. */
public final class CoverageReport {
    private static final int MOST_UNKNOWN = 300;
    private static final int A_LINE = 10;

    private CoverageReport() {}

    /** Prints the size of the lexicons, and what they explain of the words of some files or folders. */
    public static void main(String[] inputs) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Coverage coverage = new Coverage();
        int[] articles = {0};
        new ArticleIntake(InputStream.nullInputStream(), null, bytes -> {}).take(List.of(inputs), incoming -> {
            if (incoming instanceof Incoming.Arrived arrived) {
                coverage.add(arrived.article());
                articles[0]++;
            } else if (incoming instanceof Incoming.Refused refused) {
                System.err.println(refused.where() + ": " + refused.reason());
            }
        });
        out.print(lexicons());
        out.printf(Locale.ROOT, "%,d running words in %,d articles%n", coverage.running(), articles[0]);
        out.printf(Locale.ROOT, "%.2f%% have a licensed analysis without the guesser%n", 100 * coverage.licensed());
        out.printf(Locale.ROOT, "%.2f%% are read by one in their context%n", 100 * coverage.read());
        List<String> unknown = coverage.unknown(MOST_UNKNOWN);
        out.printf(Locale.ROOT, "the %d most frequent that are read by a guess:%n", unknown.size());
        for (int i = 0; i < unknown.size(); i += A_LINE) {
            out.println("  " + String.join("  ", unknown.subList(i, Math.min(i + A_LINE, unknown.size()))));
        }
    }

    /** How many verbs, and nouns and adjectives, the lexicons have. */
    static String lexicons() {
        int verbs = rows("verbs.tsv", "lemma", "root", "form", "vowel", "masdars", "object")
                .size();
        List<Tsv.Row> nominals = rows("nouns.tsv", "lemma", "class", "gender", "plurals", "feminine", "flags");
        long adjectives =
                nominals.stream().filter(row -> row.get(1).equals("adj")).count();
        return String.format(
                Locale.ROOT,
                "%,d verbs, %,d nouns and adjectives (%,d of them adjectives) in the lexicons%n",
                verbs,
                nominals.size(),
                adjectives);
    }

    private static List<Tsv.Row> rows(String file, String... columns) {
        return Tsv.resource(Dictionary.class, file, columns).rows();
    }
}
