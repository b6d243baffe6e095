/** Page furniture inside an article's text: found and marked, never cut. */
@NullMarked
package org.rawi.arabic.furniture;

import org.jspecify.annotations.NullMarked;
