package org.rawi.arabic.grammar;

/** A rule that fired: the tokens it covers, and those of its named parts. */
public final class Match {
    private final Rule rule;
    private final int trigger;
    private final int start;
    private final int end;
    private final String[] names;
    private final int[] bounds;

    Match(Rule rule, int trigger, int start, int end, String[] names, int[] bounds) {
        this.rule = rule;
        this.trigger = trigger;
        this.start = start;
        this.end = end;
        this.names = names;
        this.bounds = bounds;
    }

    public Rule rule() {
        return rule;
    }

    /** The trigger's token. */
    public int trigger() {
        return trigger;
    }

    /** First token covered. */
    public int start() {
        return start;
    }

    /** Token behind the last one covered. */
    public int end() {
        return end;
    }

    /** First token of a named part, or -1 when it took no part. */
    public int start(String name) {
        return bound(name, 0);
    }

    /** Token behind a named part's last, or -1 when it took no part. */
    public int end(String name) {
        return bound(name, 1);
    }

    /** Whether a named part took part. */
    public boolean has(String name) {
        return start(name) >= 0;
    }

    private int bound(String name, int which) {
        int slot = names.length - 1;
        while (slot >= 0 && !names[slot].equals(name)) {
            slot--;
        }
        boolean empty = slot < 0 || bounds[slot * 2] >= bounds[slot * 2 + 1];
        return empty ? -1 : bounds[slot * 2 + which];
    }
}
