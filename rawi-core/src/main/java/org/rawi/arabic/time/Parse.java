package org.rawi.arabic.time;

/**
 * What a phrase read.
 *
 * @param end the token behind its last
 * @param meaning what it means
 */
record Parse(int end, Meaning meaning) {}
