package org.rawi.arabic.time;

import org.jspecify.annotations.Nullable;

/** One phenomenon of calendar expressions: reads what starts in a token. */
interface Phrase {
    /** What starts in a token, proclitics of that token left aside, or null. */
    @Nullable
    Parse at(View view, int i);
}
