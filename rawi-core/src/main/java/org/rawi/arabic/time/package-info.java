/**
 * Times: the calendar expressions of a text and their TIMEX3 values. Phrases (classes named {@code …Phrase}) read tokens and
 * build a {@link org.rawi.arabic.time.Meaning}; meanings are set against the date of publication by a
 * {@link org.rawi.arabic.time.Frame}. The words stand in lexicon files beside this package.
 */
@NullMarked
package org.rawi.arabic.time;

import org.jspecify.annotations.NullMarked;
