package org.rawi.arabic.attribution;

import java.util.Set;
import org.rawi.reading.Act;
import org.rawi.reading.Stance;

/**
 * A word that attributes.
 *
 * @param lemma of the verb, noun or preposition
 * @param frames what can open its content, by the names of the lexicon
 */
record Cue(String lemma, Set<String> frames, Act act, Stance stance) {
    private static final String OBJECT = "obj-";

    /** Whether the word can take an object before what was said: اتهم الحكومة بـ. */
    boolean takesObject() {
        for (String frame : frames) {
            if (frame.startsWith(OBJECT)) {
                return true;
            }
        }
        return false;
    }
}
