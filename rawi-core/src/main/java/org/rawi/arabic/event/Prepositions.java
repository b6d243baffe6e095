package org.rawi.arabic.event;

import org.rawi.arabic.morphology.Analysis;
import org.rawi.reading.EventType;

/** The parties that stand behind prepositions. */
final class Prepositions {
    private static final WordClass SIDE = WordClass.of("side");

    private final Layers in;

    private final Names names;

    private final Parties parties;

    private final InnerParties inner;

    Prepositions(Layers in, Names names, Parties parties) {
        this.in = in;
        this.names = names;
        this.parties = parties;
        inner = new InnerParties(in, names, parties, this);
    }

    /** Fills what a frame's slots still lack from the phrases that start at a piece. */
    void fill(Candidate candidate, int from) {
        Clauses clauses = candidate.clauses;
        Frame frame = candidate.frame;
        if (frame.has(Trait.INNER)) {
            inner.find(candidate, from);
        }
        boolean blocked = false;
        boolean taken = !candidate.recipients.isEmpty() || frame.has(Trait.INNER);
        for (int c = from; c < clauses.count() && !ends(clauses, c); c++) {
            Chunk chunk = clauses.get(c);
            if (chunk.is(Chunk.Kind.NOUN) && !chunk.joined() && another(candidate, chunk)) {
                return;
            }
            if (!chunk.is(Chunk.Kind.PREPOSITION)) {
                continue;
            }
            if (chunk.slot() == Slot.MAA && !candidate.actors.isEmpty() && helps(candidate, chunk)) {
                agentToo(candidate, chunk);
                continue;
            }
            if (chunk.slot() == Slot.MIN
                    && !clauses.is(c - 1, Chunk.Kind.COMMA)
                    && frame.has(Trait.GROUND)
                    && Slot.MIN.in(frame.recipient())
                    && chunk.noun() >= 0
                    && !described(chunk)
                    && !names.isPlace(chunk.noun())
                    && names.isParty(chunk.noun())) {
                parties.add(candidate.recipients, clauses, chunk.noun(), candidate.trigger);
                continue;
            }
            if (chunk.slot() == Slot.AGENT && candidate.actors.isEmpty()) {
                agent(candidate, chunk);
            } else if (chunk.slot() == Slot.BAYN && (frame.isTogether() || frame.has(Trait.MUTUAL)) && !blocked) {
                between(candidate, chunk);
                taken = true;
            } else if (!taken
                    && !(blocked && chunk.slot() == Slot.MAA)
                    && frame.suffers(chunk.slot())
                    && (chunk.slot() != Slot.FI || inside(chunk))
                    && recipient(candidate, chunk)) {
                taken = true;
            } else if (candidate.actors.isEmpty() && chunk.slot().in(frame.actor())) {
                agent(candidate, chunk);
            }
            if ((chunk.slot() == Slot.CAUSE || chunk.slot() == Slot.ASIDE)
                    && chunk.noun() >= 0
                    && c > candidate.chunk
                    && act(chunk.noun())) {
                return;
            }
            blocked |= chunk.noun() >= 0
                    && !names.isParty(chunk.noun())
                    && !names.isPlace(chunk.noun())
                    && chunk.slot() != Slot.ASIDE
                    && c != candidate.chunk;
        }
    }

    /** Whether a phrase belongs to the participle before it. */
    private boolean described(Chunk chunk) {
        Analysis before = in.at(chunk.start() - 1);
        return before != null && (before.participle() || names.is(before, "adding"));
    }

    /** Whether a phrase names who does it together with the one that acts: القوات بدعم من التحالف، المقاومة مع الجيش. */
    private boolean helps(Candidate candidate, Chunk chunk) {
        boolean joint = switch (candidate.frame.type()) {
            case ASSAULT, MOBILIZE, COERCE -> true;
            default -> false;
        };
        int before = candidate.clauses.at(chunk.start()) - 1;
        boolean border = before > candidate.chunk
                && candidate.clauses.get(before).noun() >= 0
                && names.isPlace(candidate.clauses.get(before).noun());
        return joint
                && !border
                && !Slot.MAA.in(candidate.frame.recipient())
                && !candidate.frame.has(Trait.MUTUAL)
                && chunk.noun() >= 0
                && names.isParty(chunk.noun())
                && candidate.clauses.at(chunk.start()) <= candidate.chunk + 3;
    }

    private void agentToo(Candidate candidate, Chunk chunk) {
        parties.add(candidate.actors, candidate.clauses, chunk.noun(), candidate.trigger);
    }

    private boolean act(int noun) {
        Analysis head = in.at(noun);
        return head != null && head.masdar() && !names.isParty(noun)
                || names.is(noun, "attack")
                || names.is(noun, "deed");
    }

    /** Whether a phrase behind a noun is another act, with parties of its own. */
    private boolean another(Candidate candidate, Chunk chunk) {
        Analysis trigger = in.at(candidate.trigger);
        Analysis head = in.at(chunk.noun());
        return trigger != null
                && !trigger.finite()
                && head != null
                && head.masdar()
                && chunk.start() > candidate.trigger
                && !names.isParty(chunk.noun())
                && chunk.noun() != candidate.object;
    }

    /** Whether a phrase behind في is what the act was done to: a building or a vehicle, not a region or a time. */
    private boolean inside(Chunk chunk) {
        return chunk.noun() >= 0 && names.is(chunk.noun(), "premises");
    }

    /** From whom something was received: اتصالا من نظيره. */
    void giver(Candidate candidate) {
        Clauses clauses = candidate.clauses;
        for (int c = Math.min(candidate.carrier, candidate.chunk) + 1;
                c < clauses.count() && candidate.actors.isEmpty();
                c++) {
            Chunk chunk = clauses.get(c);
            if (chunk.slot() == Slot.MIN && chunk.noun() >= 0 && !names.isPlaceHead(chunk.noun())) {
                parties.add(candidate.actors, clauses, chunk.noun(), candidate.trigger);
            }
            if (clauses.bounds(c) && c > candidate.chunk) {
                return;
            }
        }
    }

    /** Whether a phrase with one of these slots follows a verb. */
    boolean has(Candidate candidate, int slots) {
        Clauses clauses = candidate.clauses;
        for (int c = candidate.chunk + 1; c < clauses.count() && !clauses.bounds(c); c++) {
            if (clauses.is(c, Chunk.Kind.PREPOSITION) && clauses.get(c).slot().in(slots)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a phrase that can hold the party stands between a verb and a later piece. */
    boolean between(Candidate candidate, int piece) {
        for (int c = candidate.chunk + 1; c < piece; c++) {
            Chunk chunk = candidate.clauses.get(c);
            if (chunk.is(Chunk.Kind.PREPOSITION) && chunk.slot().in(candidate.frame.recipient())) {
                return true;
            }
        }
        return false;
    }

    static boolean ends(Clauses clauses, int chunk) {
        return clauses.bounds(chunk);
    }

    private void agent(Candidate candidate, Chunk chunk) {
        if (chunk.slot() == Slot.LI && names.is(in.at(chunk.start() - 1), "adding")) {
            return;
        }
        int noun = noun(candidate, chunk);
        if (noun != Clauses.NONE && names.isParty(noun)) {
            parties.add(candidate.actors, candidate.clauses, noun, candidate.trigger);
        }
    }

    private void between(Candidate candidate, Chunk chunk) {
        if (chunk.noun() < 0) {
            return;
        }
        int size = candidate.actors.size();
        parties.add(candidate.actors, candidate.clauses, chunk.noun(), candidate.trigger);
        int other = otherSide(candidate.clauses, candidate.clauses.at(chunk.start()));
        if (other != Clauses.NONE) {
            parties.add(candidate.recipients, candidate.clauses, other, candidate.trigger);
            return;
        }
        while (candidate.actors.size() > size + 1) {
            candidate.recipients.add(candidate.actors.remove(size + 1));
        }
    }

    /** Where the other side starts that من جهة sets apart, or NONE: بين الجيش والشرطة من جهة والمسلحين من جهة أخرى. */
    private int otherSide(Clauses clauses, int between) {
        int c = between + 1;
        while (c < clauses.count()
                && clauses.is(c, Chunk.Kind.NOUN)
                && clauses.get(c).joined()) {
            c++;
        }
        if (c >= clauses.count()
                || clauses.get(c).slot() != Slot.MIN
                || !names.is(clauses.get(c).noun(), SIDE)) {
            return Clauses.NONE;
        }
        c += c + 1 < clauses.count() && clauses.is(c + 1, Chunk.Kind.COMMA) ? 2 : 1;
        return c < clauses.count()
                        && clauses.get(c).joined()
                        && names.isParty(clauses.get(c).noun())
                ? clauses.get(c).noun()
                : Clauses.NONE;
    }

    private boolean recipient(Candidate candidate, Chunk chunk) {
        int noun = noun(candidate, chunk);
        if (noun == Clauses.NONE) {
            return false;
        }
        candidate.object = candidate.object == Clauses.NONE ? noun : candidate.object;
        boolean content = candidate.frame.type() == EventType.REQUEST
                && candidate.frame.kind() == Frame.Kind.VERB
                && chunk.slot() == Slot.ILA;
        if (content && !names.isParty(noun)) {
            return false;
        }
        noun = inner.owner(candidate, inner.concrete(candidate, noun));
        if (noun == Clauses.NONE
                || in.time(noun) >= 0
                || candidate.frame.has(Trait.VISIT) && !names.isParty(noun) && !names.isPlace(noun)) {
            return false;
        }
        candidate.object =
                candidate.object == Clauses.NONE ? chunk.noun() >= 0 ? chunk.noun() : noun : candidate.object;
        if (candidate.frame.type() == EventType.PROTEST && !names.isParty(noun)) {
            return false;
        }
        boolean town = candidate.frame.type() == EventType.ASSAULT
                && !candidate.frame.has(Trait.GROUND)
                && chunk.slot() == Slot.ALA
                && names.placeName(noun) > 0
                && !names.isState(noun);
        if (town && candidate.place == null && chunk.noun() >= 0) {
            candidate.place = new int[] {noun, chunk.end()};
            return false;
        }
        parties.add(candidate.recipients, candidate.clauses, noun, candidate.trigger);
        return true;
    }

    /** An object behind من: كثفت القوات من تواجدها. */
    int partitive(Candidate candidate) {
        Clauses clauses = candidate.clauses;
        if (Slot.MIN.in(candidate.frame.recipient())) {
            return Clauses.NONE;
        }
        for (int c = candidate.chunk + 1; c < clauses.count() && !clauses.bounds(c); c++) {
            boolean sent = clauses.get(c).slot() == Slot.BI && candidate.frame.type() == EventType.MOBILIZE;
            if ((clauses.get(c).slot() == Slot.MIN || sent) && clauses.get(c).noun() >= 0) {
                return clauses.get(c).noun();
            }
        }
        return Clauses.NONE;
    }

    /** The phrase behind a preposition, or what its pronoun stands for. */
    int noun(Candidate candidate, Chunk chunk) {
        if (chunk.noun() >= 0) {
            return chunk.noun();
        }
        Analysis preposition = in.at(chunk.start());
        if (preposition == null || preposition.enclitic() == 0) {
            return Clauses.NONE;
        }
        Clauses clauses = candidate.clauses;
        int found = clauses.antecedent(preposition.enclitic(), clauses.at(chunk.start()));
        boolean self = found != Clauses.NONE && Candidate.holds(candidate.actors, found) && clauses.holds(found);
        return self ? clauses.antecedent(preposition.enclitic(), clauses.at(found)) : found;
    }

    /** The parties inside the phrases of objects. */
    InnerParties inner() {
        return inner;
    }
}
