/** One article's reading as a page shows it: the marked text, and a card for each finding. */
@NullMarked
package org.rawi.server.web.reading;

import org.jspecify.annotations.NullMarked;
