/** Events: who did what to whom, where and when, and whether it happened. {@link org.rawi.arabic.event.Events} is the door. */
@NullMarked
package org.rawi.arabic.event;

import org.jspecify.annotations.NullMarked;
