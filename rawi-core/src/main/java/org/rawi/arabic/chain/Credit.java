package org.rawi.arabic.chain;

/**
 * A place where a text says by whose hands a report came: بحسب رويترز, نشرته صحيفة. Tokens throughout.
 *
 * @param start first token of the credit
 * @param end token behind it
 * @param nameStart first token of whom it names
 * @param nameEnd token behind that name
 */
record Credit(int start, int end, int nameStart, int nameEnd) {}
