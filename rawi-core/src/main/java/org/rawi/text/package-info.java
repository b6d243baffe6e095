/** Positions in an article's own text. This package is API. */
@NullMarked
package org.rawi.text;

import org.jspecify.annotations.NullMarked;
