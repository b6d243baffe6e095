/**
 * What a reading is made of: records in the shape of the JSON that Rawi writes. This package is API; within schema
 * {@code rawi/1} components may be added, never removed or given another meaning.
 */
@NullMarked
package org.rawi.reading;

import org.jspecify.annotations.NullMarked;
