package org.rawi.arabic.morphology;

import org.rawi.arabic.lexicon.Dictionary;
import org.rawi.arabic.text.Tokens;

/** The door of the morphology: gives a text's words their analyses. Safe for any number of threads. */
public final class Morphology {
    private final FormTable forms;
    private final Context context;

    private Morphology(Dictionary dictionary, Context context) {
        forms = new FormTable(dictionary, context);
        this.context = context;
    }

    /** The morphology with the dictionary that ships with the library. */
    public static Morphology load() {
        return new Morphology(Dictionary.load(), Context.load());
    }

    /** The words of a text. */
    public Words words(Tokens tokens) {
        return Words.of(tokens, forms, context);
    }
}
