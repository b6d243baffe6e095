package org.rawi.arabic.morphology;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.arabic.lexicon.Features;
import org.rawi.arabic.lexicon.PartOfSpeech;
import org.rawi.arabic.lexicon.Traits;

/**
 * A word form and all its analyses, likeliest first; immutable, shared by every token spelled so. A form's list is never
 * empty: an unknown word has a guess.
 */
public final class Form {
    private static final int FAR = 900;

    private final String surface;
    private final String folded;
    private final long key;
    private final int number;
    private final int[] steps;
    private final Analysis[] analyses;
    private final @Nullable Analysis name;

    Form(String surface, String folded, long key, int number, List<Analysis> analyses, int[] steps) {
        this.surface = surface;
        this.folded = folded;
        this.key = key;
        this.number = number;
        this.steps = steps;
        this.analyses = analyses.toArray(new Analysis[0]);
        name = personName(this.analyses);
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

    /** The reading as a person's name, unless it is far dearer than the likeliest; else null. */
    @Nullable
    Analysis name() {
        return name;
    }

    private static @Nullable Analysis personName(Analysis[] analyses) {
        for (Analysis reading : analyses) {
            boolean bare = reading.has(Features.NEEDS_ARTICLE) && !reading.article();
            if (reading.cost() > analyses[0].cost() + FAR) {
                return null;
            }
            if (reading.is(PartOfSpeech.PROPER)
                    && !bare
                    && reading.lexeme().has(Traits.GIVEN_NAME | Traits.FAMILY_NAME)) {
                return reading;
            }
        }
        return null;
    }

    /** Where the form starts in a reading when its conjunction and preposition are cut but its article and the seen of the future kept, unless the preposition swallowed it (للوزير). */
    public int bareStart(int index) {
        Analysis analysis = analyses[index];
        boolean future = analysis.proclitic(Clitics.SEEN);
        if (!future && (!analysis.article() || analysis.proclitic(Clitics.LAM))) {
            return analysis.stemStart();
        }
        int cuts = analysis.cut();
        int below = cuts & (Integer.highestOneBit(cuts) - 1);
        return below == 0 ? 0 : Integer.numberOfTrailingZeros(Integer.highestOneBit(below));
    }

    /** The likeliest analysis without context. */
    public Analysis best() {
        return analyses[0];
    }
}
