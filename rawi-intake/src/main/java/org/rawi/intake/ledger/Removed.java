package org.rawi.intake.ledger;

/**
 * One stretch that was cut on the way from the input to the article.
 *
 * @param rule stable mnemonic id of the rule that cut it
 * @param path where it stood: a path in the page's document tree, or {@code line N} of a plain text
 * @param text what was cut, whole
 */
public record Removed(String rule, String path, String text) {}
