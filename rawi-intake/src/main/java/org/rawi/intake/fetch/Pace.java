package org.rawi.intake.fetch;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Keeps a distance in time between two requests to one host. */
final class Pace {

    private static final long LONGEST = TimeUnit.SECONDS.toMillis(60);

    private final Map<String, Long> last = new HashMap<>();

    /** Waits until so many milliseconds have passed since the last request to this host was answered. */
    void waitFor(String host, long milliseconds) throws FetchException {
        if (milliseconds > LONGEST) {
            throw new FetchException("robots.txt asks for " + milliseconds / 1000 + " s between two requests");
        }
        Long before = last.get(host);
        if (before != null) {
            long left = before + TimeUnit.MILLISECONDS.toNanos(milliseconds) - System.nanoTime();
            try {
                TimeUnit.NANOSECONDS.sleep(left);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new FetchException("interrupted");
            }
        }
    }

    /** An answer of this host is in. */
    void answered(String host) {
        last.put(host, System.nanoTime());
    }
}
