/**
 * Readings scored against annotated articles: {@link org.rawi.evaluation.scoring.GoldSet} has the articles,
 * {@link org.rawi.evaluation.scoring.Scorer} compares, {@link org.rawi.evaluation.scoring.Scores} prints.
 */
@NullMarked
package org.rawi.evaluation.scoring;

import org.jspecify.annotations.NullMarked;
