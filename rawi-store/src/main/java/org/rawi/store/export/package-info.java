/** A library's lists as tables in files: CSV, JSON Lines, Parquet; corrected readings as annotated articles. This package is API. */
@NullMarked
package org.rawi.store.export;

import org.jspecify.annotations.NullMarked;
