/** What a page tells of its article: every candidate kept with where it stood, the best elected. Not API. */
@NullMarked
package org.rawi.intake.page.metadata;

import org.jspecify.annotations.NullMarked;
