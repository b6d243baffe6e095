package org.rawi.arabic.event;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rawi.arabic.lexicon.Features;
import org.rawi.arabic.lexicon.PartOfSpeech;
import org.rawi.arabic.lexicon.Tsv;
import org.rawi.arabic.morphology.Analysis;

/** Words that tell whether an act happened, by where they stand. */
final class StatusLexicon {
    /** What a word says of the act it governs. */
    enum Reading {
        OCCURRED,
        ONGOING,
        PLANNED,
        HYPOTHETICAL,
        DENIED,
        /** Only wished or asked for. */
        DEMANDED
    }

    private record Entry(Reading reading, int aspect) {}

    private final Map<String, Entry> entries = new HashMap<>();

    private StatusLexicon() {}

    static StatusLexicon load() {
        StatusLexicon loaded = new StatusLexicon();
        for (Tsv.Row row : Tsv.resource(StatusLexicon.class, "status.tsv", "word", "place", "status", "tense")
                .rows()) {
            int aspect = switch (row.get(3)) {
                case "perfect" -> Features.PERFECT;
                case "imperfect" -> Features.IMPERFECT;
                case "-" -> 0;
                default -> throw row.wrong("tense " + row.get(3));
            };
            loaded.entries.put(row.get(1) + " " + row.get(0), new Entry(Reading.valueOf(row.get(2)), aspect));
        }
        return loaded;
    }

    /** What a particle before a verb says of it. */
    @Nullable
    Reading particle(Analysis particle, Analysis verb) {
        Entry entry = entries.get("particle " + particle.lemma());
        return entry == null || entry.aspect() != 0 && entry.aspect() != verb.aspect() ? null : entry.reading();
    }

    /** What a verb or noun says of the act it governs; a participle or masdar says what its verb says. */
    @Nullable
    Reading governor(Analysis analysis) {
        if (analysis.is(PartOfSpeech.PREPOSITION)) {
            Entry before = entries.get("preposition " + analysis.lemma());
            return before == null ? null : before.reading();
        }
        Entry entry = entries.get((analysis.finite() ? "copula " : "governor ") + analysis.lemma());
        entry = entry == null ? entries.get("governor " + analysis.lemma()) : entry;
        String verb = analysis.verb();
        if (entry == null && verb != null && (analysis.masdar() || analysis.participle())) {
            entry = entries.get("governor " + verb);
        }
        return entry == null ? null : entry.reading();
    }

    /** What an adjective behind the noun says of it. */
    @Nullable
    Reading follower(Analysis analysis) {
        Entry entry = entries.get("follower " + analysis.lemma());
        return entry == null ? null : entry.reading();
    }

    /** What a word that opens a clause says of it. */
    @Nullable
    Reading opener(Analysis analysis) {
        Entry entry = entries.get("opener " + analysis.lemma());
        return entry == null ? null : entry.reading();
    }
}
