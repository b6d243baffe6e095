/** Bytes to articles: pages, feeds, archives, the web, text and JSON files, folders, standard input. This package is API. */
@NullMarked
package org.rawi.intake;

import org.jspecify.annotations.NullMarked;
