/** An article from a web page: text, metadata with its evidence, the way back into the page, what was cut. API. */
@NullMarked
package org.rawi.intake.page;

import org.jspecify.annotations.NullMarked;
