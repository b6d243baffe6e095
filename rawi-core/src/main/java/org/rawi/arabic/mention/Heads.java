package org.rawi.arabic.mention;

import org.jspecify.annotations.Nullable;
import org.rawi.arabic.lexicon.HeadKind;
import org.rawi.arabic.morphology.Analysis;

/** What head nouns make of their phrases, from {@code heads.tsv}; the dictionary carries it with each entry. */
public final class Heads {
    private Heads() {}

    /** The lexicon that ships with the library. */
    public static Heads load() {
        return new Heads();
    }

    /** Whether an analysis is a head noun of a kind. */
    public boolean is(@Nullable Analysis analysis, HeadKind kind) {
        return analysis != null && (analysis.lexeme().heads() & kind.bit()) != 0 && analysis.nominal();
    }

    /** Whether an analysis is a head noun of any of two kinds. */
    public boolean is(@Nullable Analysis analysis, HeadKind one, HeadKind other) {
        return analysis != null && (analysis.lexeme().heads() & (one.bit() | other.bit())) != 0 && analysis.nominal();
    }

    /** Whether a title, body or nameless source takes its complement by this preposition. */
    public boolean attaches(Analysis preposition) {
        return (preposition.lexeme().heads() & HeadKind.ATTACHING.bit()) != 0;
    }

    /** Whether an analysis is a head noun at all. */
    public boolean known(@Nullable Analysis analysis) {
        return analysis != null && analysis.lexeme().heads() != 0 && analysis.nominal();
    }
}
