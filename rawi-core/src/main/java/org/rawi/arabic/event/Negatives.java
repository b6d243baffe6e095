package org.rawi.arabic.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rawi.arabic.lexicon.LemmaTable;
import org.rawi.arabic.lexicon.PartOfSpeech;
import org.rawi.arabic.lexicon.Tsv;
import org.rawi.arabic.morphology.Analysis;

/** What looks like an act and is none: sport, metaphor, names of things, accidents. */
final class Negatives {
    private static final int NEAR = 7;
    private static final String ANY = "*";

    private final Map<String, Set<String>> next = new HashMap<>();
    private final Map<String, Set<String>> before = new HashMap<>();
    private final Map<String, Set<String>> near = new HashMap<>();
    private final Set<String> article = new HashSet<>();

    private final LemmaTable<Boolean> sporting = new LemmaTable<>(lexeme -> article.contains(lexeme.lemma()));

    private Negatives() {}

    static Negatives load() {
        Negatives loaded = new Negatives();
        for (Tsv.Row row : Tsv.resource(Negatives.class, "negatives.tsv", "trigger", "where", "word", "why")
                .rows()) {
            Map<String, Set<String>> into = switch (row.get(1)) {
                case "next" -> loaded.next;
                case "before" -> loaded.before;
                case "near" -> loaded.near;
                case "article" -> null;
                default -> throw row.wrong("where " + row.get(1));
            };
            if (into == null) {
                if (!row.get(0).equals(ANY)) {
                    throw row.wrong("an article's words go with any trigger");
                }
                loaded.article.add(row.get(2));
            } else {
                into.computeIfAbsent(row.get(0), trigger -> new HashSet<>()).add(row.get(2));
            }
        }
        return loaded;
    }

    /** Whether the words beside a trigger say that it names no act; the frame's word and the trigger's own both count. */
    boolean forbid(Layers in, Candidate candidate) {
        String word = candidate.frame.word();
        Analysis trigger = in.at(candidate.trigger);
        boolean own = trigger != null && !trigger.lemma().equals(word) && forbid(in, candidate, trigger.lemma());
        return own || forbid(in, candidate, word);
    }

    private boolean forbid(Layers in, Candidate candidate, String lemma) {
        Set<String> nexts = next.getOrDefault(lemma, Set.of());
        boolean next = has(nexts, in.at(candidate.trigger + 1))
                || has(nexts, in.at(candidate.trigger + 2)) && adjectives(in, candidate);
        return next
                || has(before.getOrDefault(lemma, Set.of()), in.at(candidate.trigger - 1))
                || nearby(in, candidate, near.getOrDefault(lemma, Set.of()));
    }

    private static boolean nearby(Layers in, Candidate candidate, Set<String> words) {
        int end = Math.min(candidate.trigger + NEAR, in.sentences().end(candidate.sentence));
        for (int token = candidate.trigger + 1; token < end && !words.isEmpty(); token++) {
            if (has(words, in.at(token))) {
                return true;
            }
        }
        return false;
    }

    private static boolean adjectives(Layers in, Candidate candidate) {
        Analysis first = in.at(candidate.trigger + 1);
        return first != null && first.is(PartOfSpeech.ADJECTIVE);
    }

    private static boolean has(Set<String> words, @Nullable Analysis analysis) {
        return analysis != null && words.contains(analysis.lemma());
    }

    /** Whether an article is about sport. */
    boolean isSport(Layers in) {
        int words = 0;
        int sport = 0;
        for (int token = 0; token < in.words().count(); token++) {
            Analysis analysis = in.at(token);
            if (analysis != null) {
                words++;
                sport += sporting.of(analysis.lexeme()) ? 1 : 0;
            }
        }
        return sport >= 4 && sport * 50 > words;
    }
}
