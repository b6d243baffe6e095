package org.rawi.store.query;

import java.util.List;

/**
 * An event with all its tellings.
 *
 * @param tellings earliest first
 * @param figures what the tellings give, side by side; differing ones are not judged
 */
public record EventView(long deed, List<EventEntry> tellings, List<FigureTold> figures) {

    /** Copies the lists. */
    public EventView {
        tellings = List.copyOf(tellings);
        figures = List.copyOf(figures);
    }
}
