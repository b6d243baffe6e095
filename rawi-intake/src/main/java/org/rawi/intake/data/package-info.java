/** Loads the lexicons of this module. Not API. */
@NullMarked
package org.rawi.intake.data;

import org.jspecify.annotations.NullMarked;
