/** Words: each token's possible analyses, clitics cut, and the one its context chooses. */
@NullMarked
package org.rawi.arabic.morphology;

import org.jspecify.annotations.NullMarked;
