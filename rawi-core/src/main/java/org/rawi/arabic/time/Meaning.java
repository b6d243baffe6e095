package org.rawi.arabic.time;

import org.rawi.reading.TimeType;

/** What a calendar expression means before it is set against a date. */
interface Meaning {

    TimeType type();

    /** Its value in a frame. */
    Value in(Frame frame);
}
