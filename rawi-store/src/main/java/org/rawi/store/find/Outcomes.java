package org.rawi.store.find;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.rawi.store.query.EventEntry;

/** What may have become of something due. */
final class Outcomes {
    private final Handle handle;
    private final Readings readings;

    Outcomes(Handle handle, Readings readings) {
        this.handle = handle;
        this.readings = readings;
    }

    List<EventEntry> of(long agenda) {
        return List.of();
    }
}
