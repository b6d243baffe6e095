package org.rawi.arabic.morphology;

import java.util.List;

/**
 * A word form and all its analyses, likeliest first; immutable, shared by every token spelled so. A form's list is never
 * empty: an unknown word has a guess.
 */
public final class Form {
    private final String surface;
    private final String folded;
    private final long key;
    private final int number;
    private final int[] steps;
    private final Analysis[] analyses;

    Form(String surface, String folded, long key, int number, List<Analysis> analyses, int[] steps) {
        this.surface = surface;
        this.folded = folded;
        this.key = key;
        this.number = number;
        this.steps = steps;
        this.analyses = analyses.toArray(new Analysis[0]);
    }

    /** The key of its surface, see {@link org.rawi.arabic.text.SourceText#key}. */
    long key() {
        return key;
    }

    /** Its number among the forms that are kept, or -1 when it is not. */
    int number() {
        return number;
    }

    /** What the path through a sentence needs of each analysis, see {@link Context#steps}. */
    int[] steps() {
        return steps;
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
