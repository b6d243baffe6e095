package org.rawi.store.write;

import java.util.Set;
import org.rawi.reading.Event;
import org.rawi.reading.Statement;

/** How unsure findings are, for people who look through the least sure ones: 0 to 1000. */
final class Doubts {
    private static final int MOST = 1000;

    private Doubts() {}

    /** A statement whose speaker is not known is as doubtful as can be; one that a person corrected is not at all. */
    static long of(Statement statement, Set<String> corrected) {
        if (corrected.contains(statement.key())) {
            return 0;
        }
        return statement.speakers().isEmpty() ? MOST : of(statement.confidence());
    }

    static long of(Event event, Set<String> corrected) {
        return corrected.contains(event.key()) ? 0 : of(event.confidence());
    }

    private static long of(double confidence) {
        return Math.max(1, Math.round(MOST * (1 - confidence)));
    }
}
