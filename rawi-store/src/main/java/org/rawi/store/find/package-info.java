/** Answers questions from the tables. Not API. */
@NullMarked
package org.rawi.store.find;

import org.jspecify.annotations.NullMarked;
