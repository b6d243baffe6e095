@NullMarked
package org.rawi.formats.register;

import org.jspecify.annotations.NullMarked;
