/** Text made comparable: spelling variants, digits and punctuation set aside. Not API. */
@NullMarked
package org.rawi.intake.text;

import org.jspecify.annotations.NullMarked;
