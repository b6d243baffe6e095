/** Learns from many articles of one host which lines are the host's and not the article's. Not API. */
@NullMarked
package org.rawi.intake.host;

import org.jspecify.annotations.NullMarked;
