/** Noun phrases and the names in them. */
@NullMarked
package org.rawi.arabic.mention;

import org.jspecify.annotations.NullMarked;
