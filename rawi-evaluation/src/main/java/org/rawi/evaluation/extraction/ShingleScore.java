package org.rawi.evaluation.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Precision and recall of extracted text over shingles of four words, averaged over pages, and the F1 of the two averages:
 * the measure of the public article-extraction benchmark.
 */
public final class ShingleScore {

    private static final int SHINGLE = 4;

    private double precisionSum;
    private int precisionCount;
    private double recallSum;
    private int recallCount;

    /** One page's score; not a number where nothing can be told. */
    public record PageScore(double precision, double recall) {

        /** 0 where one of the two is missing. */
        public double f1() {
            double sum = precision + recall;
            return sum > 0 ? 2 * precision * recall / sum : 0;
        }
    }

    /** Adds a page. */
    public PageScore add(String gold, String extracted) {
        PageScore score = page(gold, extracted);
        if (!Double.isNaN(score.precision())) {
            precisionSum += score.precision();
            precisionCount++;
        }
        if (!Double.isNaN(score.recall())) {
            recallSum += score.recall();
            recallCount++;
        }
        return score;
    }

    /** The mean over pages that something was extracted from. */
    public double precision() {
        return precisionCount == 0 ? 0 : precisionSum / precisionCount;
    }

    /** The mean over pages that have text. */
    public double recall() {
        return recallCount == 0 ? 0 : recallSum / recallCount;
    }

    /** The harmonic mean of {@link #precision} and {@link #recall}. */
    public double f1() {
        return new PageScore(precision(), recall()).f1();
    }

    static PageScore page(String gold, String extracted) {
        Map<List<String>, Integer> wanted = shingles(gold);
        Map<List<String>, Integer> got = shingles(extracted);
        Set<List<String>> all = new HashSet<>(wanted.keySet());
        all.addAll(got.keySet());
        double both = 0;
        double onlyGot = 0;
        double onlyWanted = 0;
        for (List<String> shingle : all) {
            int inGold = wanted.getOrDefault(shingle, 0);
            int inText = got.getOrDefault(shingle, 0);
            both += Math.min(inGold, inText);
            onlyGot += Math.max(0, inText - inGold);
            onlyWanted += Math.max(0, inGold - inText);
        }
        return new PageScore(both / (both + onlyGot), both / (both + onlyWanted));
    }

    private static Map<List<String>, Integer> shingles(String text) {
        List<String> words = words(text);
        Map<List<String>, Integer> shingles = new HashMap<>();
        for (int i = 0; i < Math.max(1, words.size() - SHINGLE + 1); i++) {
            List<String> shingle = words.subList(i, Math.min(i + SHINGLE, words.size()));
            if (!shingle.isEmpty()) {
                shingles.merge(shingle, 1, Integer::sum);
            }
        }
        return shingles;
    }

    /** Runs of letters, digits, marks and underscores. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && isWordPart(text.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                words.add(text.substring(start, i));
                start = -1;
            }
        }
        return words;
    }

    private static boolean isWordPart(char unit) {
        return Character.isLetterOrDigit(unit)
                || unit == '_'
                || Character.isSurrogate(unit)
                || Character.getType(unit) == Character.NON_SPACING_MARK;
    }
}
