package org.rawi.arabic.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.arabic.lexicon.Features;
import org.rawi.arabic.morphology.Analysis;
import org.rawi.reading.EventType;

/** Where a candidate happened: the object that is the place itself, or the phrase of a place in its clause. */
final class Places {
    private final Layers in;
    private final Names names;
    private final Reach reach;

    Places(Layers in, Names names, Reach reach) {
        this.in = in;
        this.names = names;
        this.reach = reach;
    }

    /** The object that is the place itself: what is visited, taken or entered. */
    void ground(Candidate candidate) {
        boolean ground = candidate.frame.has(Trait.GROUND)
                || candidate.frame.has(Trait.VISIT)
                || candidate.frame.has(Trait.FALL);
        int noun = candidate.frame.has(Trait.FALL) && candidate.subject != Clauses.NONE
                ? candidate.subject
                : candidate.object;
        boolean struck = candidate.frame.type() == EventType.ASSAULT
                && !candidate.frame.has(Trait.STANDING)
                && !candidate.frame.has(Trait.FALL)
                && !Slot.MIN.in(candidate.frame.recipient());
        boolean hosts = (candidate.frame.has(Trait.VISIT) || struck)
                && names.placeName(noun) == 0
                && (names.is(noun, "premises") || candidate.frame.has(Trait.VISIT) && names.isOrganized(noun));
        if (!ground || noun == Clauses.NONE || hosts || !names.isPlace(noun)) {
            return;
        }
        int end = reach.end(noun);
        for (List<int[]> parties : List.of(candidate.recipients, candidate.actors)) {
            for (int[] party : List.copyOf(parties)) {
                boolean next = party[0] == noun || party[0] <= end;
                if (party[0] >= noun && next && names.isPlace(party[0])) {
                    end = Math.max(end, party[1]);
                    parties.remove(party);
                }
            }
        }
        candidate.place = new int[] {
            noun,
            candidate.clauses.holds(end - 1) ? widened(candidate.clauses, candidate.clauses.at(end - 1), end) : end
        };
    }

    void place(Candidate candidate, int last) {
        Clauses clauses = candidate.clauses;
        int from = Circumstances.first(candidate);
        if (take(candidate, from + 1, last)) {
            return;
        }
        for (int c = from - 1; c >= 0 && !clauses.bounds(c); c--) {
            int start = c;
            while (start > 0
                    && isPlace(candidate, clauses.get(start), false)
                    && isPlace(candidate, clauses.get(start - 1), false)) {
                start--;
            }
            if (take(candidate, start, c)) {
                return;
            }
        }
        if (!take(candidate, last + 1, Circumstances.last(candidate, true))) {
            where(candidate);
        }
    }

    /** The place that a clause behind حيث is about: في تعز، حيث قتل جنود. */
    private void where(Candidate candidate) {
        Clauses clauses = candidate.clauses;
        int opener = Circumstances.first(candidate) - 1;
        while (opener >= 0 && (!clauses.bounds(opener) || clauses.is(opener, Chunk.Kind.VERB))) {
            opener--;
        }
        if (opener < 0 || !names.is(in.at(clauses.get(opener).start()), "where")) {
            return;
        }
        for (int c = opener - 1; c >= 0 && c > opener - 6 && !clauses.bounds(c); c--) {
            if (take(candidate, c, c)) {
                return;
            }
        }
    }

    private boolean take(Candidate candidate, int from, int last) {
        Clauses clauses = candidate.clauses;
        for (int c = from; c <= last; c++) {
            if (isPlace(candidate, clauses.get(c), c > candidate.chunk)) {
                candidate.place = new int[] {
                    clauses.get(c).noun(), widened(clauses, c, clauses.get(c).end())
                };
                return true;
            }
        }
        return false;
    }

    private boolean isPlace(Candidate candidate, Chunk chunk, boolean behind) {
        if (chunk.noun() == candidate.object && candidate.frame.has(Trait.INNER)) {
            return false;
        }
        if (!chunk.is(Chunk.Kind.PREPOSITION) || chunk.noun() < 0 || candidate.holds(chunk.noun())) {
            return false;
        }
        boolean mobilize = candidate.frame.type() == EventType.MOBILIZE;
        boolean goal = candidate.frame.has(Trait.VISIT) || mobilize;
        boolean known = names.isPlace(chunk.noun()) || names.is(chunk.noun(), "venue");
        return switch (chunk.slot()) {
            case FI -> known || names.isUnknownName(chunk.noun());
            case BI -> known && !act(chunk.noun());
            case PLACE -> known || !names.isAnimate(chunk.noun()) || names.isOrganized(chunk.noun());
            case HAWL -> known;
            case ILA, LI -> goal && behind && known;
            case ALA -> mobilize && behind && known;
            default -> false;
        };
    }

    private boolean act(int noun) {
        Analysis head = in.at(noun);
        return head != null && head.masdar() && !names.isPlaceHead(noun);
    }

    /** Whether two words are plurals with the article, of things: الوزارات والمؤسسات. */
    private boolean alike(int one, int other) {
        Analysis first = in.at(one);
        Analysis second = in.at(other);
        return plural(first) && plural(second) && !names.isMasdar(other) && !names.isAnimate(other);
    }

    private static boolean plural(@Nullable Analysis noun) {
        return noun != null && noun.article() && noun.number() == Features.PLURAL && noun.gender() == Features.FEMININE;
    }

    /** The place with the places listed with it, and with the larger place right behind it. */
    private int widened(Clauses clauses, int chunk, int end) {
        int to = end;
        for (int c = chunk + 1; c < clauses.count(); c++) {
            Chunk next = clauses.get(c);
            boolean larger = next.is(Chunk.Kind.PREPOSITION)
                    && (next.slot() == Slot.BI || next.slot() == Slot.PLACE || next.slot() == Slot.FI)
                    && next.noun() >= 0
                    && names.isPlace(next.noun());
            boolean like = next.is(Chunk.Kind.NOUN)
                    && next.joined()
                    && c == chunk + 1
                    && alike(clauses.get(chunk).noun(), next.noun());
            boolean listed = like
                    || next.is(Chunk.Kind.NOUN)
                            && next.joined()
                            && names.isPlace(next.noun())
                            && !names.isMasdar(next.noun());
            if (!larger && !listed) {
                break;
            }
            to = next.end();
        }
        return to;
    }
}
