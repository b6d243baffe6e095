/** Puts readings into the tables, in one thread and in batches. Not API. */
@NullMarked
package org.rawi.store.write;

import org.jspecify.annotations.NullMarked;
