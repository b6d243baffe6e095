/** The front door of Rawi: an {@link org.rawi.Article} goes in, a {@link org.rawi.Reading} comes out. This package is API. */
@NullMarked
package org.rawi;

import org.jspecify.annotations.NullMarked;
