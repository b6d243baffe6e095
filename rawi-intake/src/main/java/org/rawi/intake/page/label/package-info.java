/** Labels that stand before bylines, dates and sources. Not API. */
@NullMarked
package org.rawi.intake.page.label;

import org.jspecify.annotations.NullMarked;
