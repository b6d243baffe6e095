/** Scores what is extracted from article pages. */
@NullMarked
package org.rawi.evaluation.extraction;

import org.jspecify.annotations.NullMarked;
