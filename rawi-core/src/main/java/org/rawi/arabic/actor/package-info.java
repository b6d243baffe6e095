/** Who is who in an article: names joined to titles, short forms to full ones. */
@NullMarked
package org.rawi.arabic.actor;

import org.jspecify.annotations.NullMarked;
