/** Corrections of what was read: made by people, kept over readings. This package is API. */
@NullMarked
package org.rawi.store.correction;

import org.jspecify.annotations.NullMarked;
