/** The text layer: an article's characters, folded beside their source, cut into tokens, sentences and paragraphs. */
@NullMarked
package org.rawi.arabic.text;

import org.jspecify.annotations.NullMarked;
