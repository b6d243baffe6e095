/** What was left out of an article on its way in, and why. This package is API. */
@NullMarked
package org.rawi.intake.ledger;

import org.jspecify.annotations.NullMarked;
