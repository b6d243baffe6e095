/**
 * The rule language: small files of rules over tokens and the spans of earlier layers, compiled to automata that start at
 * their trigger words only. See {@code docs/reference/rules.md}.
 */
@NullMarked
package org.rawi.arabic.grammar;

import org.jspecify.annotations.NullMarked;
