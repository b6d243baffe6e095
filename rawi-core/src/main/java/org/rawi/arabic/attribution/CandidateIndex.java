package org.rawi.arabic.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/** The candidates of a text by where they start, where their source starts, and by sentence, so that long texts stay linear. */
final class CandidateIndex {
    private final Map<Integer, List<Candidate>> starts;
    private final Map<Integer, List<Candidate>> sources;
    private final Map<Integer, List<Candidate>> sentences;
    private final Map<Integer, List<Candidate>> triggers;

    CandidateIndex(List<Candidate> all) {
        starts = by(all, Candidate::start);
        sources = by(all, candidate -> candidate.sourceStart);
        sentences = by(all, candidate -> candidate.sentence);
        triggers = by(all, Candidate::trigger);
    }

    List<Candidate> startingAt(int token) {
        return starts.getOrDefault(token, List.of());
    }

    List<Candidate> withSourceAt(int token) {
        return sources.getOrDefault(token, List.of());
    }

    List<Candidate> triggeredAt(int token) {
        return triggers.getOrDefault(token, List.of());
    }

    List<Candidate> inSentence(int sentence) {
        return sentences.getOrDefault(sentence, List.of());
    }

    /** Candidates grouped by a number they have. */
    static Map<Integer, List<Candidate>> by(List<Candidate> all, ToIntFunction<Candidate> number) {
        Map<Integer, List<Candidate>> groups = new HashMap<>();
        for (Candidate candidate : all) {
            groups.computeIfAbsent(number.applyAsInt(candidate), key -> new ArrayList<>(2))
                    .add(candidate);
        }
        return groups;
    }
}
