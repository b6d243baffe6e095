package org.rawi.arabic.mention;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rawi.arabic.lexicon.LemmaTable;
import org.rawi.arabic.lexicon.Tsv;
import org.rawi.arabic.morphology.Analysis;

/** The lexicon of head nouns, by lemma. */
public final class Heads {
    private final Map<String, Integer> kinds = new HashMap<>();
    private final LemmaTable<Integer> bits = new LemmaTable<>(lexeme -> kinds.getOrDefault(lexeme.lemma(), 0));

    private Heads() {}

    /** The lexicon that ships with the library. */
    public static Heads load() {
        Heads heads = new Heads();
        for (Tsv.Row row :
                Tsv.resource(Heads.class, "heads.tsv", "lemma", "kinds").rows()) {
            int bits = 0;
            for (String kind : row.list(1)) {
                bits |= HeadKind.valueOf(kind.toUpperCase(Locale.ROOT)).bit();
            }
            heads.kinds.merge(row.get(0), bits, (a, b) -> a | b);
        }
        return heads;
    }

    /** Whether an analysis is a head noun of a kind. */
    public boolean is(@Nullable Analysis analysis, HeadKind kind) {
        return analysis != null && analysis.nominal() && (bits.of(analysis.lexeme()) & kind.bit()) != 0;
    }

    /** Whether an analysis is a head noun of any of two kinds. */
    public boolean is(@Nullable Analysis analysis, HeadKind one, HeadKind other) {
        return analysis != null
                && analysis.nominal()
                && (bits.of(analysis.lexeme()) & (one.bit() | other.bit())) != 0;
    }

    /** Whether a title, body or nameless source takes its complement by this preposition. */
    public boolean attaches(Analysis preposition) {
        return (bits.of(preposition.lexeme()) & HeadKind.ATTACHING.bit()) != 0;
    }

    /** Whether an analysis is a head noun at all. */
    public boolean known(@Nullable Analysis analysis) {
        return analysis != null && analysis.nominal() && bits.of(analysis.lexeme()) != 0;
    }
}
