/** Search keys: what words are found by. */
@NullMarked
package org.rawi.arabic.search;

import org.jspecify.annotations.NullMarked;
