/** Build time only: inflects the lexicons and compiles them into the dictionary. */
@NullMarked
package org.rawi.arabic.lexicon.build;

import org.jspecify.annotations.NullMarked;
