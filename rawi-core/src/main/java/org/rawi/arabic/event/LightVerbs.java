package org.rawi.arabic.event;

import java.util.List;
import org.rawi.arabic.morphology.Analysis;
import org.rawi.reading.EventStatus;
import org.rawi.reading.EventType;

/** A light verb and its noun are one event: the noun is its trigger, unless the verb names the act itself. */
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
                && (noun.carrier == other.carrier || noun.trigger == other.trigger - 1)
                && noun.trigger < other.trigger
                && noun.frame.type() == other.frame.type()
                && !other.clauses.get(other.chunk).joined();
    }

    /** Whether a verb of signing or the like, or its masdar, names the act its object is the outcome of: وقع اتفاقا. */
    private static boolean names(Candidate verb, Candidate noun) {
        Analysis analysis = verb.clauses.verb(verb.chunk);
        return verb.frame.type() == EventType.AGREE
                && verb.frame.kind() == Frame.Kind.OBJECT
                && verb.frame.type() == noun.frame.type()
                && analysis != null
                && (analysis.finite() || analysis.masdar());
    }

    /** Whether what is told as not done is what a refusal told beside it refuses: رفضت الجماعة الهدنة. */
    private static boolean refused(Candidate refusal, Candidate other) {
        return refusal.frame.type() == EventType.REJECT
                && other.status == EventStatus.DENIED
                && other.statusCue == refusal.trigger
                && !other.frame.has(Trait.SPEECH)
                && refusal != other;
    }

    static void fold(List<Candidate> sentence) {
        for (Candidate noun : sentence) {
            if (noun.dropped) {
                continue;
            }
            for (Candidate verb : sentence) {
                verb.dropped |= second(noun, verb) || refused(noun, verb);
                boolean carries = noun.light()
                        && !noun.committed
                        && verb != noun
                        && verb.chunk == noun.carrier
                        && (verb.trigger == verb.clauses.get(noun.carrier).start()
                                || verb.trigger
                                        == verb.clauses.get(noun.carrier).noun());
                boolean named = carries && names(verb, noun);
                noun.dropped |= named;
                verb.dropped |= carries && !named;
                boolean object = verb != noun && !carries && verb.object == noun.trigger && takesAway(verb);
                noun.dropped |= object;
            }
        }
    }
}
