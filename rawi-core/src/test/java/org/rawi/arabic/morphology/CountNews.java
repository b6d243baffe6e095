package org.rawi.arabic.morphology;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rawi.arabic.lexicon.Lexeme;
import org.rawi.arabic.lexicon.PartOfSpeech;
import org.rawi.arabic.text.SourceText;
import org.rawi.arabic.text.TokenKind;
import org.rawi.arabic.text.Tokens;

/**
 * Counts news text, one paragraph a line, with the engine as it stands (one round of hard expectation maximisation), and
 * writes {@code frequencies.tsv} and {@code follow.tsv} into the directory of resources. Run it a few times, building
 * between. Arguments: text file, directory of resources ({@code .../org/rawi/arabic}). It prints the coverage it saw.
 */
final class CountNews {
    private final Map<String, Double> lexemes = new HashMap<>();
    /** What came from forms that no other lexeme explains. */
    private final Map<String, Double> clear = new HashMap<>();

    private final Map<String, Integer> unknown = new HashMap<>();
    private final long[][] follow = new long[Category.values().length][Category.values().length];
    private long running;
    private long covered;

    public static void main(String[] arguments) throws IOException {
        CountNews count = new CountNews();
        Morphology morphology = Morphology.load();
        try (BufferedReader in = Files.newBufferedReader(Path.of(arguments[0]), StandardCharsets.UTF_8)) {
            in.lines().forEach(line -> count.add(morphology.words(Tokens.of(SourceText.of(line)))));
        }
        System.out.printf("%d running words, %.4f analysed%n", count.running, (double) count.covered / count.running);
        count.unknown.entrySet().stream()
                .sorted((a, b) -> b.getValue() - a.getValue())
                .limit(Integer.getInteger("unknown", 300))
                .forEach(e -> System.out.print(e.getKey() + " " + e.getValue() + "; "));
        System.out.println();
        if (arguments.length > 1) {
            count.write(Path.of(arguments[1]));
        }
    }

    private void add(Words words) {
        Category before = Category.START;
        for (int i = 0; i < words.count(); i++) {
            Analysis analysis = words.at(i);
            if (analysis == null) {
                Category flat = words.tokens().is(i, TokenKind.NUMBER)
                        ? Category.FIGURE
                        : words.tokens().is(i, TokenKind.FOREIGN) ? Category.NAME : Category.MARK;
                pair(before, flat);
                before = flat;
                continue;
            }
            running++;
            if (analysis.guessed()) {
                unknown.merge(words.tokens().string(i), 1, Integer::sum);
            } else {
                covered++;
                share(words, i);
            }
            if (analysis.proclitic(Clitics.CONJUNCTION)) {
                pair(before, Category.CONJUNCTION);
                before = Category.CONJUNCTION;
            }
            if (analysis.proclitic(Clitics.PREPOSITION)) {
                pair(before, Category.PREPOSITION);
                before = Category.PREPOSITION;
            }
            pair(before, Category.of(analysis));
            before = Category.of(analysis);
        }
        pair(before, Category.START);
    }

    /** Shares a word among its readings, by their cost; the one its context chose counts thrice. */
    private void share(Words words, int token) {
        Form form = words.form(token);
        if (form == null) {
            return;
        }
        double[] weights = new double[form.count()];
        double all = 0;
        for (int j = 0; j < weights.length; j++) {
            weights[j] = Math.exp(-form.analysis(j).cost() / 100.0) * (j == words.chosen(token) ? 3 : 1);
            all += weights[j];
        }
        for (int j = 0; j < weights.length; j++) {
            Lexeme lexeme = form.analysis(j).lexeme();
            String key = lexeme.lemma() + "\t" + lexeme.pos() + "\t" + (lexeme.verb() == null ? "-" : lexeme.verb());
            lexemes.merge(key, weights[j] / all, Double::sum);
            if (alone(form, form.analysis(j))) {
                clear.merge(key, weights[j] / all, Double::sum);
            }
        }
    }

    /** Whether no other lexeme explains the form with its clitics cut otherwise. */
    private static boolean alone(Form form, Analysis analysis) {
        Lexeme lexeme = analysis.lexeme();
        for (int j = 0; j < form.count(); j++) {
            Lexeme other = form.analysis(j).lexeme();
            boolean cut = form.analysis(j).proclitics() != analysis.proclitics()
                    || form.analysis(j).enclitic() != analysis.enclitic();
            if (cut
                    && other.id() != lexeme.id()
                    && !other.lemma().equals(lexeme.lemma())
                    && form.analysis(j).cost() < form.best().cost() + 700) {
                return false;
            }
        }
        return true;
    }

    /** A lexeme that shows itself in ambiguous forms alone is not believed: at most tenfold what its clear forms show. */
    private double believed(String key, double count) {
        PartOfSpeech pos = PartOfSpeech.valueOf(key.split("\t")[1]);
        boolean open = pos == PartOfSpeech.NOUN
                || pos == PartOfSpeech.ADJECTIVE
                || pos == PartOfSpeech.VERB
                || pos == PartOfSpeech.PROPER;
        return open ? Math.min(count, 10 * clear.getOrDefault(key, 0.0) + 5) : count;
    }

    private void pair(Category from, Category to) {
        follow[from.ordinal()][to.ordinal()]++;
    }

    private void write(Path resources) throws IOException {
        StringBuilder frequencies = new StringBuilder("""
                # How rare each lexeme is in news: -100 times the natural logarithm of its smoothed share of running words.
                # Counted over about three million words of newspaper text of 2015 to 2020 with the engine itself; the text is not kept.
                # lemma, class, verb (of a masdar or participle) name the lexeme; sorted by code unit
                lemma\tclass\tverb\tcost
                """);
        TreeSet<String> rows = new TreeSet<>();
        lexemes.forEach((key, n) -> {
            if (n >= 0.5) {
                rows.add(key + "\t" + cost(believed(key, n) + 0.3, running));
            }
        });
        rows.forEach(row -> frequencies.append(row).append('\n'));
        Files.writeString(resources.resolve("lexicon/frequencies.tsv"), frequencies);
        StringBuilder table = new StringBuilder("""
                # Costs of one category behind another: -100 times the natural logarithm of the smoothed share among its followers.
                # Counted over about three million words of newspaper text of 2015 to 2020 with the engine itself; the text is not kept.
                category\tnext\tcost
                """);
        Map<String, Integer> sorted = new TreeMap<>();
        for (Category from : Category.values()) {
            long all = 0;
            for (long n : follow[from.ordinal()]) {
                all += n;
            }
            for (Category to : Category.values()) {
                sorted.put(from + "\t" + to, cost(follow[from.ordinal()][to.ordinal()] + 0.5, all + 14));
            }
        }
        new TreeSet<>(sorted.entrySet().stream()
                        .map(e -> e.getKey() + "\t" + e.getValue())
                        .toList())
                .forEach(row -> table.append(row).append('\n'));
        Files.writeString(resources.resolve("morphology/follow.tsv"), table);
    }

    private static int cost(double count, double all) {
        return (int) Math.round(-100 * Math.log(count / all));
    }
}
