/** Lexicons: the strict loader of their files, and the dictionary compiled from them at build time. */
@NullMarked
package org.rawi.arabic.lexicon;

import org.jspecify.annotations.NullMarked;
