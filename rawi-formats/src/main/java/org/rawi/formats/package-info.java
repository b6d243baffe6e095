/** A reading to JSON and back, and as a table or marked text for people. This package is API. */
@NullMarked
package org.rawi.formats;

import org.jspecify.annotations.NullMarked;
