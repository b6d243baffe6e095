package org.rawi.store.merge;

import java.util.List;
import java.util.Set;
import org.rawi.reading.EventType;
import org.rawi.store.merge.Who.Likeness;

/** Decides whether what two articles tell is one and the same. */
public final class Sameness {
    private static final double NEARLY_THE_SAME_WORDS = 0.8;
    private static final double MUCH_THE_SAME_WORDS = 0.55;
    private static final double SAME_SENTENCE = 0.5;
    private static final double CONTAINED = 0.85;
    private static final int FEW_WORDS = 5;
    private static final Set<EventType> MUTUAL = Set.of(EventType.CONSULT, EventType.AGREE, EventType.COOPERATE);

    private Sameness() {}

    public static boolean same(Gist first, Gist second) {
        if (first instanceof StatementGist one && second instanceof StatementGist other) {
            return same(one, other);
        }
        return first instanceof EventGist one && second instanceof EventGist other && same(one, other);
    }

    /** The same words by the same speaker, printed at most a day apart; nobody else's, no other numbers. */
    private static boolean same(StatementGist one, StatementGist other) {
        int apart = apart(one.day(), other.day());
        if (apart > 1 || one.negated() != other.negated() || otherNumbers(one.numbers(), other.numbers())) {
            return false;
        }
        Likeness speaker = likeness(one.speakers(), other.speakers());
        if (speaker == Likeness.OTHER) {
            return false;
        }
        double words = Hash.jaccard(one.words(), other.words());
        boolean few = Math.min(one.words().length, other.words().length) < FEW_WORDS;
        if (speaker == Likeness.UNKNOWN || few) {
            return words >= NEARLY_THE_SAME_WORDS;
        }
        return words >= MUCH_THE_SAME_WORDS || Hash.contained(one.words(), other.words()) >= CONTAINED;
    }

    private static boolean otherNumbers(int[] one, int[] other) {
        return one.length > 0 && other.length > 0 && Hash.contained(one, other) < 1;
    }

    /**
     * Of one type, at most a day apart, no party and no place against it; and either both sides, or a side and the place, or
     * one of these and the wording, speak for it.
     */
    private static boolean same(EventGist one, EventGist other) {
        if (one.type() != other.type()
                || apart(one.day(), other.day()) > 1
                || one.mode() != 0 && other.mode() != 0 && one.mode() != other.mode()) {
            return false;
        }
        Likeness doers = likeness(one.doers(), other.doers());
        Likeness recipients = likeness(one.recipients(), other.recipients());
        if (MUTUAL.contains(EventType.values()[one.type()])
                && (doers != Likeness.SAME || recipients != Likeness.SAME)) {
            Likeness crossed = likeness(one.doers(), other.recipients());
            Likeness back = likeness(one.recipients(), other.doers());
            if (crossed == Likeness.SAME && back != Likeness.OTHER) {
                doers = crossed;
                recipients = back;
            }
        }
        Likeness place = place(one.place(), other.place());
        if (doers == Likeness.OTHER || recipients == Likeness.OTHER || place == Likeness.OTHER) {
            return false;
        }
        int agreeing = one(doers) + one(recipients) + one(place);
        double words = Hash.jaccard(one.words(), other.words());
        boolean told = words >= SAME_SENTENCE || one.trigger() == other.trigger() && words >= SAME_SENTENCE / 2;
        return agreeing >= 2 && (one.trigger() == other.trigger() || words >= SAME_SENTENCE / 3)
                || agreeing == 1 && told
                || words >= NEARLY_THE_SAME_WORDS;
    }

    private static int one(Likeness likeness) {
        return likeness == Likeness.SAME ? 1 : 0;
    }

    private static Likeness place(int[] one, int[] other) {
        if (one.length == 0 || other.length == 0) {
            return Likeness.UNKNOWN;
        }
        return Hash.contained(one, other) >= 0.99 ? Likeness.SAME : Likeness.OTHER;
    }

    /** Same when somebody of the one side is somebody of the other, other when both are known and nobody is. */
    private static Likeness likeness(List<Who> one, List<Who> other) {
        Likeness likeness = Likeness.UNKNOWN;
        for (Who first : one) {
            for (Who second : other) {
                Likeness each = first.to(second);
                if (each == Likeness.SAME) {
                    return Likeness.SAME;
                }
                likeness = each == Likeness.OTHER ? Likeness.OTHER : likeness;
            }
        }
        return likeness;
    }

    /** Days between, 0 when one is unknown. */
    private static int apart(int one, int other) {
        return one == 0 || other == 0 ? 0 : Math.abs(one - other);
    }
}
