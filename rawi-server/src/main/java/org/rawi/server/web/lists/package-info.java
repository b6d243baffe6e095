/** Lists of the library as pages show them: their filters, counts and pages. */
@NullMarked
package org.rawi.server.web.lists;

import org.jspecify.annotations.NullMarked;
