/** By whose hands a report came: whom the text credits, and on what occasion a thing was said. */
@NullMarked
package org.rawi.arabic.chain;

import org.jspecify.annotations.NullMarked;
