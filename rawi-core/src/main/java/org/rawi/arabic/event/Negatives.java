package org.rawi.arabic.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rawi.arabic.lexicon.Features;
import org.rawi.arabic.lexicon.PartOfSpeech;
import org.rawi.arabic.lexicon.Tsv;
import org.rawi.arabic.morphology.Analysis;
import org.rawi.arabic.morphology.Clitics;

/** What looks like an act and is none: sport, metaphor, names of things, accidents. */
final class Negatives {
    private static final int NEAR = 7;
    private static final String ANY = "*";
    private static final String SPORT = "sport";

    /** Words of articles about sport, and of those about other things that are no acts. */
    private static final WordClass OF_SPORT = WordClass.of("article of sport");

    private static final WordClass SOFT = WordClass.of("article of no acts");

    /** How many words of a kind, and one in how many, make an article one of that kind. */
    private static final int FEWEST = 4;

    private static final int SHARE = 50;

    /** How many words in the first person make an article one that somebody tells of himself. */
    private static final int MEMOIR = 16;

    /** One attack to so many words of art or markets makes an article one about attacks. */
    private static final int ATTACKED = 8;

    private final Map<String, Set<String>> next = new HashMap<>();
    private final Map<String, Set<String>> before = new HashMap<>();
    private final Map<String, Set<String>> near = new HashMap<>();

    private Negatives() {}

    /** The lexicon; what words of articles are about becomes classes of theirs. */
    static Negatives load(WordClasses classes) {
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
                classes.add(row.get(2), row.get(3).equals(SPORT) ? OF_SPORT : SOFT);
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

    /**
     * Whether an article is about sport, or about art or markets and no attack, or tells of oneself: it tells of no acts between
     * parties.
     */
    boolean isSoft(Layers in) {
        int words = 0;
        int sport = 0;
        int soft = 0;
        int attacks = 0;
        int own = 0;
        for (int token = 0; token < in.words().count(); token++) {
            Analysis analysis = in.at(token);
            if (analysis != null) {
                words++;
                sport += WordClasses.has(in.own()[token], OF_SPORT) ? 1 : 0;
                soft += WordClasses.has(in.own()[token], SOFT) ? 1 : 0;
                attacks += WordClasses.has(in.own()[token], WordClass.ATTACK) ? 1 : 0;
                own += mine(analysis) ? 1 : 0;
            }
        }
        return often(sport, words)
                || often(soft, words) && attacks * ATTACKED < soft
                || own >= MEMOIR && own * SHARE > words;
    }

    /** Whether a word is one's own or what one does oneself: والدي، أعمل. */
    private static boolean mine(Analysis analysis) {
        return analysis.enclitic() == Clitics.YA
                || analysis.finite() && analysis.person() == Features.FIRST && analysis.number() == Features.SINGULAR;
    }

    private static boolean often(int told, int words) {
        return told >= FEWEST && told * SHARE > words;
    }
}
