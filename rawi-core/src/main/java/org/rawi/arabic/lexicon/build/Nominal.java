package org.rawi.arabic.lexicon.build;

import java.util.List;

/**
 * A noun or adjective as its lexicon row tells it.
 *
 * @param lemma singular without article
 * @param gender {@code m}, {@code f} or {@code b}
 * @param plurals broken plurals as they are; {@code +ون} and {@code +ات} for the sound ones
 * @param feminine {@code +ة}, an explicit form, or {@code -}
 * @param adjective whether it is an adjective
 * @param diptote whether its indefinite accusative has no alef
 * @param defective whether its final ya falls in the indefinite (قاضي, قاض)
 * @param pluralOnly whether the lemma itself is a plural
 */
record Nominal(
        String lemma,
        String gender,
        List<String> plurals,
        String feminine,
        boolean adjective,
        boolean diptote,
        boolean defective,
        boolean pluralOnly) {}
