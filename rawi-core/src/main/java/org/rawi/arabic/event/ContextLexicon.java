package org.rawi.arabic.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.rawi.arabic.lexicon.Tsv;
import org.rawi.arabic.morphology.Analysis;

/** Words that put an act into a PLOVER context. */
final class ContextLexicon {
    private final Map<String, List<String>> contexts = new HashMap<>();

    private ContextLexicon() {}

    static ContextLexicon load() {
        ContextLexicon loaded = new ContextLexicon();
        for (Tsv.Row row : Tsv.resource(ContextLexicon.class, "contexts.tsv", "lemma", "contexts")
                .rows()) {
            loaded.contexts.put(row.get(0), row.list(1));
        }
        return loaded;
    }

    /** The contexts of a candidate: its frame's, and those of the words of its parties and its own phrase. */
    List<String> of(Layers in, Candidate candidate) {
        Set<String> found = new TreeSet<>(candidate.frame.contexts());
        Chunk chunk = candidate.clauses.get(candidate.chunk);
        add(in, found, chunk.start(), chunk.end());
        candidate.actors.forEach(party -> add(in, found, party[0], party[1]));
        candidate.recipients.forEach(party -> add(in, found, party[0], party[1]));
        return new ArrayList<>(found);
    }

    private void add(Layers in, Set<String> found, int start, int end) {
        for (int token = start; token < end; token++) {
            Analysis analysis = in.at(token);
            if (analysis != null) {
                found.addAll(contexts.getOrDefault(analysis.lemma(), List.of()));
            }
        }
    }
}
