/** Dates and times as pages write them. Not API. */
@NullMarked
package org.rawi.intake.page.date;

import org.jspecify.annotations.NullMarked;
