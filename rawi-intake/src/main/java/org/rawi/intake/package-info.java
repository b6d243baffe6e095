/** Bytes to articles: text and JSON files, folders of them, and standard input. This package is API. */
@NullMarked
package org.rawi.intake;

import org.jspecify.annotations.NullMarked;
