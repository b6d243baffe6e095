package org.rawi.server;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.store.Added;

/** One job and how far it is; safe for any number of threads. */
public final class Job {

    private static final int MOST_MESSAGES = 100;
    private static final int LONGEST_MESSAGE = 500;

    /** What has become of a job. */
    public enum Status {
        /** Others come first. */
        WAITING,
        /** It is being done. */
        RUNNING,
        /** All was tried; some of it may have been refused. */
        DONE,
        /** It was stopped by a fault of ours. */
        FAILED,
        /** Somebody stopped it. */
        CANCELLED;

        /** Whether nothing more will come of it. */
        public boolean isOver() {
            return this == DONE || this == FAILED || this == CANCELLED;
        }
    }

    /** Something that whoever started a job should know. */
    public record Message(String where, String text) {}

    /**
     * A job at one moment.
     *
     * @param input the folder's name or the link
     * @param change counts up with each change of the state
     * @param bytesDone taken from files so far
     * @param bytesTotal in all its files, 0 when not known
     * @param messages the last ones
     * @param startedAt UTC, ISO 8601, or null when it waits
     * @param endedAt the same, or null when it is not over
     */
    public record State(
            String id,
            String input,
            Status status,
            long change,
            long added,
            long changed,
            long unchanged,
            long refused,
            long bytesDone,
            long bytesTotal,
            List<Message> messages,
            @Nullable String startedAt,
            @Nullable String endedAt) {}

    /** Ends the work of a job that was cancelled. */
    static final class CancelledException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        CancelledException() {
            super("cancelled", null, false, false);
        }
    }

    private final String id;
    private final String input;
    private final List<Message> messages = new ArrayList<>();
    private Status status = Status.WAITING;
    private boolean cancelled;
    private long change;
    private long added;
    private long changed;
    private long unchanged;
    private long refused;
    private long bytesDone;
    private long bytesTotal;
    private @Nullable String startedAt;
    private @Nullable String endedAt;

    Job(String id, String input) {
        this.id = id;
        this.input = input;
    }

    /** Its identity, which nobody can guess. */
    public String id() {
        return id;
    }

    /** How far it is. */
    public synchronized State state() {
        return new State(
                id,
                input,
                status,
                change,
                added,
                changed,
                unchanged,
                refused,
                bytesDone,
                bytesTotal,
                List.copyOf(messages),
                startedAt,
                endedAt);
    }

    /** The state as soon as it is another than that of this change, or after this time at the latest. */
    public synchronized State stateAfter(long seen, long millis) throws InterruptedException {
        long until = System.nanoTime() + millis * 1_000_000;
        while (change == seen && !status.isOver()) {
            long left = (until - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                break;
            }
            wait(left);
        }
        return state();
    }

    /** Asks it to stop. */
    public synchronized void cancel() {
        cancelled = true;
        if (status == Status.WAITING) {
            end(Status.CANCELLED);
        }
    }

    synchronized void continueOrThrow() {
        if (cancelled) {
            throw new CancelledException();
        }
    }

    synchronized void begin(long bytes) {
        continueOrThrow();
        status = Status.RUNNING;
        bytesTotal = bytes;
        startedAt = now();
        changed();
    }

    synchronized void bytes(long more) {
        bytesDone += more;
    }

    synchronized void added(List<Added> batch) {
        for (Added each : batch) {
            switch (each.outcome()) {
                case NEW -> added++;
                case CHANGED -> changed++;
                case UNCHANGED -> unchanged++;
            }
        }
        changed();
    }

    synchronized void refused(String where, String reason) {
        refused++;
        message(where, reason);
    }

    synchronized void message(String where, String text) {
        if (messages.size() >= MOST_MESSAGES) {
            messages.remove(0);
        }
        messages.add(new Message(shortened(where), shortened(text)));
        changed();
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_MESSAGE ? text : text.substring(0, LONGEST_MESSAGE) + "…";
    }

    synchronized void end(Status as) {
        if (!status.isOver()) {
            status = as;
            endedAt = now();
            changed();
        }
    }

    private void changed() {
        change++;
        notifyAll();
    }

    private static String now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
