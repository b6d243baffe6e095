@NullMarked
package org.rawi.store;

import org.jspecify.annotations.NullMarked;
