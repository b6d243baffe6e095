/** Safe and polite fetching: http and https only, no private addresses, bounded, one request a host at a time. API. */
@NullMarked
package org.rawi.intake.fetch;

import org.jspecify.annotations.NullMarked;
