package org.rawi.arabic.event;

/**
 * A stretch of a text.
 *
 * @param first first token
 * @param end token behind the last
 * @param from offset in the text's run, clitics that are no part of it cut off
 * @param to offset behind the last unit
 */
public record Span(int first, int end, int from, int to) {

    /** Whether a token stands inside. */
    public boolean holds(int token) {
        return token >= first && token < end;
    }

    /** Whether two stretches share a token. */
    public boolean meets(Span other) {
        return first < other.end && other.first < end;
    }
}
