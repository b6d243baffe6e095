package org.rawi.reading;

/** What a speaker does in saying it, as the cue tells. */
public enum Act {
    SAY,
    AFFIRM,
    ANNOUNCE,
    EXPLAIN,
    DENY,
    ACCUSE,
    CONDEMN,
    WARN,
    THREATEN,
    DEMAND,
    PROMISE,
    HOPE,
    PRAISE,
    REJECT,
    WELCOME,
    ASK,
    BELIEVE,
    DECLINE
}
