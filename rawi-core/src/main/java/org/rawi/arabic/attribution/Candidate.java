package org.rawi.arabic.attribution;

import org.jspecify.annotations.Nullable;
import org.rawi.arabic.grammar.Match;
import org.rawi.arabic.grammar.Rule;

/** An attribution on its way: a match, its cue, and what was found out about it so far. Tokens throughout. */
final class Candidate {
    final Match match;
    final @Nullable Cue cue;
    final int sentence;

    int sourceStart = -1;
    int sourceEnd = -1;
    int contentStart = -1;
    int contentEnd = -1;
    /** The second stretch of an interrupted content, or -1. */
    int restStart = -1;

    int restEnd = -1;
    /** A later cue that tells the same attribution again, or -1. */
    int echo = -1;

    /** Who handed it down, or -1. */
    int viaStart = -1;

    int viaEnd = -1;

    /** To whom it was said, where that stands as an object, or -1. */
    int addresseeStart = -1;

    int addresseeEnd = -1;

    boolean dropped;

    Candidate(Match match, @Nullable Cue cue, int sentence) {
        this.match = match;
        this.cue = cue;
        this.sentence = sentence;
        viaStart = match.start("via");
        viaEnd = match.end("via");
        addresseeStart = match.start("to");
        addresseeEnd = match.end("to");
        sourceStart = match.start("source");
        sourceEnd = match.end("source");
    }

    Rule rule() {
        return match.rule();
    }

    int trigger() {
        return match.trigger();
    }

    boolean then(String name, String value) {
        return value.equals(match.rule().then(name));
    }

    boolean hasSource() {
        return sourceStart >= 0;
    }

    /** First token of the whole attribution: its source or its cue, whichever stands first. */
    int start() {
        return Math.min(match.start(), hasSource() ? sourceStart : match.trigger());
    }
}
