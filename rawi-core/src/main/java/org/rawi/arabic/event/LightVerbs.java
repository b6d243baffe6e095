package org.rawi.arabic.event;

import java.util.List;

/** A light verb and its noun are one event: the noun is its trigger. */
final class LightVerbs {
    private LightVerbs() {}

    /** Whether a verb's object is what it ends or lifts. */
    private static boolean takesAway(Candidate verb) {
        return switch (verb.frame.type()) {
            case CONCEDE, RETREAT, SANCTION, AGREE -> true;
            default -> false;
        };
    }

    /** Whether two nouns of one type hang on one verb, the later one behind the other: برقية تهنئة، اجتماعا لمناقشة. */
    private static boolean second(Candidate noun, Candidate other) {
        return noun.light()
                && !noun.committed
                && noun.carrier == other.carrier
                && noun.trigger < other.trigger
                && noun.frame.type() == other.frame.type()
                && !other.clauses.get(other.chunk).joined();
    }

    static void fold(List<Candidate> sentence) {
        for (Candidate noun : sentence) {
            if (noun.dropped) {
                continue;
            }
            for (Candidate verb : sentence) {
                verb.dropped |= second(noun, verb);
                boolean carries = noun.light()
                        && !noun.committed
                        && verb != noun
                        && verb.chunk == noun.carrier
                        && (verb.trigger == verb.clauses.get(noun.carrier).start()
                                || verb.trigger
                                        == verb.clauses.get(noun.carrier).noun());
                verb.dropped |= carries;
                boolean object = verb != noun && !carries && verb.object == noun.trigger && takesAway(verb);
                noun.dropped |= object;
            }
        }
    }
}
