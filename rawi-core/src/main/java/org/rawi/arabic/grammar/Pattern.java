package org.rawi.arabic.grammar;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parsed right-hand side of a rule. */
sealed interface Pattern {

    /** How many parts are marked as the trigger. */
    default int triggers() {
        if (this instanceof Named named) {
            return (named.trigger() ? 1 : 0) + named.part().triggers();
        }
        if (this instanceof Repeat repeat) {
            return repeat.part().triggers();
        }
        List<Pattern> parts = this instanceof Sequence sequence
                ? sequence.parts()
                : this instanceof Choice choice ? choice.options() : List.of();
        return parts.stream().mapToInt(Pattern::triggers).sum();
    }

    /** Whether a part has a name or is the trigger. */
    default boolean captures() {
        if (this instanceof Named) {
            return true;
        }
        if (this instanceof Repeat repeat) {
            return repeat.part().captures();
        }
        List<Pattern> parts = this instanceof Sequence sequence
                ? sequence.parts()
                : this instanceof Choice choice ? choice.options() : List.of();
        return parts.stream().anyMatch(Pattern::captures);
    }

    /** One token that passes a test. */
    record One(TokenTest test) implements Pattern {}

    /** A span of an earlier layer, as one symbol. */
    record Span(String type) implements Pattern {}

    /** One after the other. */
    record Sequence(List<Pattern> parts) implements Pattern {}

    /** Any of these; the first that leads to a match is preferred among equally long ones. */
    record Choice(List<Pattern> options) implements Pattern {}

    /** Between {@code least} and {@code most} times. */
    record Repeat(Pattern part, int least, int most) implements Pattern {}

    /** A part with a name, or the trigger (name {@code null} allowed there). */
    record Named(@Nullable String name, Pattern part, boolean trigger) implements Pattern {}
}
