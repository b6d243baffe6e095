/** What {@code rawi-store/measure} prints. */
@NullMarked
package org.rawi.store.measure;

import org.jspecify.annotations.NullMarked;
