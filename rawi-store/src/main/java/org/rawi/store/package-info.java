/**
 * The library: articles and their readings kept, searched, merged over articles and corrected. This package is API, and so
 * are {@code org.rawi.store.query} and {@code org.rawi.store.correction}; the other packages of this module are not.
 *
 * <pre>
 * try (Library library = Library.open("rawi.db", new Reader())) {
 *     library.add(article);
 *     Filter filter = Filter.NONE.speaker(number).from("2025-01-01");
 *     Page&lt;StatementEntry&gt; said = library.statements(filter, Slice.of(0, 20));
 * }
 * </pre>
 */
@NullMarked
package org.rawi.store;

import org.jspecify.annotations.NullMarked;
