package org.rawi.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** When which feed is to be asked: regularly while it answers, ever more rarely while it does not. */
final class Schedule {

    private static final Duration RAREST = Duration.ofHours(6);

    private final Duration every;
    private final Map<String, Turn> turns = new LinkedHashMap<>();

    /**
     * A feed's next turn.
     *
     * @param failures how often in a row it did not answer
     */
    record Turn(String feed, Instant at, int failures) {}

    Schedule(List<String> feeds, Duration every) {
        this.every = every;
        feeds.forEach(feed -> turns.put(feed, new Turn(feed, Instant.EPOCH, 0)));
    }

    /** The turn that comes first; in the order in which they were given for those that were never asked. */
    Turn next() {
        return turns.values().stream().min(Comparator.comparing(Turn::at)).orElseThrow();
    }

    boolean allAsked() {
        return turns.values().stream().noneMatch(turn -> turn.at().equals(Instant.EPOCH));
    }

    void asked(String feed, Instant now, boolean answered) {
        Turn turn = turns.getOrDefault(feed, new Turn(feed, now, 0));
        int failures = answered ? 0 : turn.failures() + 1;
        Duration pause = every;
        for (int i = 0; i < failures && pause.compareTo(RAREST) < 0; i++) {
            pause = pause.multipliedBy(2);
        }
        boolean rarest = failures > 0 && pause.compareTo(RAREST) > 0 && every.compareTo(RAREST) < 0;
        turns.put(feed, new Turn(feed, now.plus(rarest ? RAREST : pause), failures));
    }
}
