/**
 * The Arabic verb: from a lemma, its root and its form to every finite form, its masdar and its participles, in the
 * unvowelled spelling of the news.
 *
 * <p>The door is {@link org.rawi.arabic.morphology.conjugation.Conjugator}. A verb is built as it sounds and spelled
 * last: a template of the form (Wright, A Grammar of the Arabic Language, vol. I, §§ 35-73) is bent for weak and doubled
 * roots (§§ 120-180), filled with the root, joined to the endings, and written with the right hamza seats. Sounds are
 * held as a string in which consonants are their own letters, {@code a i u} the short and {@code A I U} the long vowels;
 * {@code Y} is a final long a written as alef maqsura, {@code O} the silent alef of the plural, and {@code +} and
 * {@code -} the seams before an ending and after a prefix.
 */
@NullMarked
package org.rawi.arabic.morphology.conjugation;

import org.jspecify.annotations.NullMarked;
