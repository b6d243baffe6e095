/** Readings scored against articles that people have annotated. */
@NullMarked
package org.rawi.evaluation;

import org.jspecify.annotations.NullMarked;
