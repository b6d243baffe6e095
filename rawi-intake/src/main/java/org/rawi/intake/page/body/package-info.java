/** Finds the body of an article in a page's document tree: blocks, their scores, the root, the cleaning. Not API. */
@NullMarked
package org.rawi.intake.page.body;

import org.jspecify.annotations.NullMarked;
