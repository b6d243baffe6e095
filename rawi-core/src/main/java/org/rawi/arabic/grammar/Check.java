package org.rawi.arabic.grammar;

import org.rawi.arabic.morphology.Analysis;
import org.rawi.arabic.morphology.Form;
import org.rawi.arabic.morphology.Words;

/** A compiled token test. */
interface Check {
    /** How much dearer than the chosen analysis another may be and still be what a test selects. */
    int MARGIN = 260;

    /** The same where the chosen analysis is no verb and the other is one. */
    int VERB_MARGIN = 110;

    /** Whether an analysis of the token passes. */
    boolean word(Analysis analysis, Form form);

    /** Whether a token that is no Arabic word passes. */
    boolean other(Words words, int token);

    /** Whether any reading will do, however dear. */
    default boolean loose() {
        return false;
    }

    /** Whether a form passes by its chosen analysis or another near it. */
    default boolean holds(Form form, int chosen) {
        Analysis best = form.analysis(chosen);
        if (word(best, form)) {
            return true;
        }
        for (int i = 0; i < form.count() && (loose() || form.analysis(i).cost() <= best.cost() + MARGIN); i++) {
            Analysis other = form.analysis(i);
            boolean near = loose() || best.finite() || !other.finite() || other.cost() <= best.cost() + VERB_MARGIN;
            if (i != chosen && near && word(other, form)) {
                return true;
            }
        }
        return false;
    }
}
