/** Queries in words to queries of the database, and where in an article they hit. Not API. */
@NullMarked
package org.rawi.store.search;

import org.jspecify.annotations.NullMarked;
