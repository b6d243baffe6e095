/** How much of running text the dictionary explains. */
@NullMarked
package org.rawi.evaluation.coverage;

import org.jspecify.annotations.NullMarked;
