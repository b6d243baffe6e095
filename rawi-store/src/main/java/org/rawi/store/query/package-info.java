/** What one asks of a library, and what comes back. This package is API. */
@NullMarked
package org.rawi.store.query;

import org.jspecify.annotations.NullMarked;
