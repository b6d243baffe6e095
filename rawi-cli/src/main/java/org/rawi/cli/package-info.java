/** The command line. Nothing here is API but the commands themselves. */
@NullMarked
package org.rawi.cli;

import org.jspecify.annotations.NullMarked;
