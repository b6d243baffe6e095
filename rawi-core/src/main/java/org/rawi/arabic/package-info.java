/** The engine: the stages in their order, and the layers made into a reading. Not API. */
@NullMarked
package org.rawi.arabic;

import org.jspecify.annotations.NullMarked;
