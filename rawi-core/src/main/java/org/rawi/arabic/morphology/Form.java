package org.rawi.arabic.morphology;

import java.util.List;

/**
 * A word form and all its analyses, likeliest first; immutable, shared by every token spelled so. A form's list is never
 * empty: an unknown word has a guess.
 */
public final class Form {
    private final String surface;
    private final String folded;
    private final Analysis[] analyses;

    Form(String surface, String folded, List<Analysis> analyses) {
        this.surface = surface;
        this.folded = folded;
        this.analyses = analyses.toArray(new Analysis[0]);
    }

    /** The form as first seen. */
    public String surface() {
        return surface;
    }

    /** The form folded. */
    public String folded() {
        return folded;
    }

    public int count() {
        return analyses.length;
    }

    public Analysis analysis(int index) {
        return analyses[index];
    }

    /** The likeliest analysis without context. */
    public Analysis best() {
        return analyses[0];
    }
}
