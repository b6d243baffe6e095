@NullMarked
package org.rawi.arabic.actor;

import org.jspecify.annotations.NullMarked;
