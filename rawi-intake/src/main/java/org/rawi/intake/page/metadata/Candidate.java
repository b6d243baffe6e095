package org.rawi.intake.page.metadata;

/**
 * A value that something in the page gives for an item.
 *
 * @param from where it stood, such as {@code meta:og:title}
 * @param weight how far that place is to be believed; 0 is heard but does not vote
 */
record Candidate(Item item, String value, String from, Origin origin, int weight) {}
