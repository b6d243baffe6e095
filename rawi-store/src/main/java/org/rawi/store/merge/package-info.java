/** Decides what is the same over articles: statements, events, actors. Not API. */
@NullMarked
package org.rawi.store.merge;

import org.jspecify.annotations.NullMarked;
