package org.rawi.arabic.grammar;

import java.util.function.Predicate;
import org.rawi.arabic.morphology.Analysis;

/** The word classes a layer's rules may ask for with {@code in=NAME}. */
public interface Vocabulary {
    /**
     * The members of a class.
     *
     * @throws IllegalArgumentException when there is no such class
     */
    Predicate<Analysis> members(String name);
}
