package org.rawi.server;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.javalin.http.Context;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** How often one client may ask. */
final class Rate {

    private static final int MOST_CLIENTS = 10_000;

    private final int perMinute;
    private final boolean behindProxy;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST_CLIENTS;
        }
    };

    Rate(ServerOptions options) {
        perMinute = options.ratePerMinute();
        behindProxy = options.origin() != null;
    }

    /** Ends the request with a problem if its sender has asked too often. */
    void check(Context ctx) {
        if (perMinute == 0) {
            return;
        }
        ConsumptionProbe probe = bucket(client(ctx)).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            long seconds = Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds() + 1;
            ctx.header("Retry-After", Long.toString(seconds));
            throw new ProblemException(
                    ProblemKind.TOO_MANY, "more than " + perMinute + " requests in a minute; wait " + seconds + " s");
        }
    }

    /** The client's address; of a client that a proxy on this machine speaks for, the one that proxy saw. */
    private String client(Context ctx) {
        String forwarded = behindProxy ? ctx.header("X-Forwarded-For") : null;
        String ip = ctx.ip();
        boolean local = ip.startsWith("127.") || ip.equals("::1") || ip.equals("[::1]") || ip.equals("0:0:0:0:0:0:0:1");
        return forwarded != null && local
                ? forwarded.substring(forwarded.lastIndexOf(',') + 1).strip()
                : ip;
    }

    private Bucket bucket(String client) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(
                    client,
                    each -> Bucket.builder()
                            .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                            .build());
        }
    }
}
