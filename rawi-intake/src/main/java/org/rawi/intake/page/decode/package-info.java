/** A page's bytes to text. Not API. */
@NullMarked
package org.rawi.intake.page.decode;

import org.jspecify.annotations.NullMarked;
