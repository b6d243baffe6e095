/** The text of an article cut where marks begin and end, so that any of them may overlap. */
@NullMarked
package org.rawi.server.web.marked;

import org.jspecify.annotations.NullMarked;
