package org.rawi.arabic.morphology.conjugation;

/**
 * A masdar or participle as a lemma: singular, masculine where there is a choice, without article.
 *
 * @param defective whether it ends in -in, so that the final ya written here falls in the indefinite nominative and
 *     genitive (Wright, A Grammar of the Arabic Language I, § 311)
 */
public record NominalForm(String spelling, NominalKind kind, boolean defective) {}
