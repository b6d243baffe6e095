package org.rawi.intake.host;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.rawi.intake.text.Folding;

/**
 * Counts, for each host, in how many of its articles a short line stands, digits masked. A line that recurs is the host's
 * furniture, unless it tells where a report came from: that is evidence and stays.
 */
public final class HostLines {

    private static final int LONGEST = 12;
    private static final int FEWEST_ARTICLES = 4;
    private static final double FEWEST_SHARE = 0.3;
    private static final int MOST_LINES = 20_000;

    private final Map<String, Counts> hosts = new HashMap<>();

    /** Loaded when a line first recurs. */
    private static final class Lexicon {
        private static final EvidenceLines EVIDENCE = new EvidenceLines();
    }

    private static final class Counts {
        private int articles;
        private final Set<String> texts = new HashSet<>();
        private final Map<String, Integer> lines = new HashMap<>();
    }

    /** Takes one more article's lines into account. */
    public void learn(String host, String text) {
        Counts counts = hosts.computeIfAbsent(host, name -> new Counts());
        if (!counts.texts.add(text)) {
            return; // the same article again
        }
        counts.articles++;
        Set<String> seen = new HashSet<>();
        text.lines().forEach(line -> {
            String key = key(line);
            if (!key.isEmpty()
                    && seen.add(key)
                    && (counts.lines.size() < MOST_LINES || counts.lines.containsKey(key))) {
                counts.lines.merge(key, 1, Integer::sum);
            }
        });
    }

    /** Whether the line is known to be the host's. */
    public boolean isFurniture(String host, String line) {
        Counts counts = hosts.get(host);
        String key = counts == null ? "" : key(line);
        if (counts == null || key.isEmpty()) {
            return false;
        }
        int times = counts.lines.getOrDefault(key, 0);
        return times >= FEWEST_ARTICLES
                && times >= FEWEST_SHARE * counts.articles
                && !Lexicon.EVIDENCE.isEvidence(line);
    }

    /** What a line is counted as; empty for one too long to be furniture. */
    private static String key(String line) {
        if (line.length() > 160) {
            return "";
        }
        String key = Folding.fold(line);
        return Folding.words(key) > LONGEST ? "" : key;
    }
}
