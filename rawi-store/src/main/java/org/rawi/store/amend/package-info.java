/** Applies corrections to readings. Not API. */
@NullMarked
package org.rawi.store.amend;

import org.jspecify.annotations.NullMarked;
