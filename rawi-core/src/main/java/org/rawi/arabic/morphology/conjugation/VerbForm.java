package org.rawi.arabic.morphology.conjugation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One finite form in one accepted spelling; a form with two spellings is two records.
 *
 * @param spelling unvowelled, clitics off
 * @param mood of the imperfect; null for perfect and imperative
 */
public record VerbForm(
        String spelling, Aspect aspect, @Nullable Mood mood, Voice voice, Person person, Gender gender, Number number) {

    public VerbForm {
        if ((aspect == Aspect.IMPERFECT) != (mood != null)) {
            throw new IllegalArgumentException(spelling + ": mood is for the imperfect and only for it");
        }
    }

    /** The spellings that this form takes before an object pronoun, the standard one first. */
    public List<String> beforeEnclitic() {
        return Enclitics.beforeEnclitic(this);
    }
}
