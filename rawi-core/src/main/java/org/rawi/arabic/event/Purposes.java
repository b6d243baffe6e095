package org.rawi.arabic.event;

import org.rawi.arabic.morphology.Analysis;
import org.rawi.arabic.morphology.Clitics;

/** Whether a phrase tells what something is done for, and what governs a list of acts. */
final class Purposes {
    private final Layers in;
    private final Names names;

    Purposes(Layers in, Names names) {
        this.in = in;
        this.names = names;
    }

    /** Whether a phrase tells what something is done for; what is joined to such a phrase shares it. */
    boolean purpose(Clauses clauses, int chunk, int trigger) {
        return purpose(clauses, chunk, trigger, trigger);
    }

    private boolean purpose(Clauses clauses, int chunk, int trigger, int first) {
        Chunk own = clauses.get(chunk);
        if (own.slot() == Slot.AIM) {
            return true;
        }
        Analysis head = own.noun() < 0 ? null : in.at(own.noun());
        if (head != null && head.proclitic(Clitics.LAM)) {
            boolean complemented = head.article() && takes(clauses, chunk);
            return (!head.article() || complemented)
                    && (own.noun() == trigger && trigger == first
                            || own.noun() != trigger && names.isMasdar(own.noun()));
        }
        int root = root(clauses, chunk);
        return root != chunk && purpose(clauses, root, clauses.get(root).noun(), first);
    }

    /** Whether a masdar with its article has its complement behind a preposition: للتصدي للمتمردين. */
    private static boolean takes(Clauses clauses, int chunk) {
        if (!clauses.is(chunk + 1, Chunk.Kind.PREPOSITION)
                || clauses.get(chunk).end() != clauses.get(chunk).noun() + 1) {
            return false;
        }
        return switch (clauses.get(chunk + 1).slot()) {
            case ALA, LI, CAN, ILA -> true;
            default -> false;
        };
    }

    static int before(Clauses clauses, int chunk) {
        int c = chunk - 1;
        while (c > 0 && clauses.is(c, Chunk.Kind.ADVERB)) {
            c--;
        }
        return c;
    }

    /** The first of a list of acts that one word governs: طالبوا بطرد السفير وإغلاق السفارة. */
    int root(Clauses clauses, int chunk) {
        int root = chunk;
        while (clauses.get(root).is(Chunk.Kind.NOUN) && clauses.get(root).joined()) {
            int c = root - 1;
            while (c >= 0
                    && root - c < 6
                    && !clauses.bounds(c)
                    && !(clauses.get(c).noun() >= 0
                            && names.isMasdar(clauses.get(c).noun()))) {
                c--;
            }
            if (c < 0 || clauses.bounds(c) || root - c >= 6) {
                return root;
            }
            root = c;
        }
        return root;
    }
}
