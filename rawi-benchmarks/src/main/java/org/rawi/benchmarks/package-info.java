/** How fast the reader is, beside Lucene's analyzer on the same text in the same run. */
@NullMarked
package org.rawi.benchmarks;

import org.jspecify.annotations.NullMarked;
