/** The database under a library: opening it, its two dialects, its schema, what is packed in it. Not API. */
@NullMarked
package org.rawi.store.base;

import org.jspecify.annotations.NullMarked;
