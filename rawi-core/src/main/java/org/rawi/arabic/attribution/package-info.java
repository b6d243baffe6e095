/** Statements: who said what. Cues and rules find attributions; sources, contents and speakers are read around them. */
@NullMarked
package org.rawi.arabic.attribution;

import org.jspecify.annotations.NullMarked;
