package org.rawi.arabic.event;

import java.util.ArrayList;
import java.util.List;
import org.rawi.arabic.lexicon.PartOfSpeech;
import org.rawi.arabic.morphology.Analysis;
import org.rawi.reading.EventStatus;
import org.rawi.reading.EventType;

/** Whether two tellings are of the same act. */
final class SameAct {
    private final Layers in;
    private final Names names;
    private final SharedWords common;

    SameAct(Layers in, Names names) {
        this.in = in;
        this.names = names;
        common = new SharedWords(in, names);
    }

    private static final int NEAR = 4;
    private static final int NEARBY = 3;

    private boolean anaphoric(Candidate candidate) {
        return candidate.recipients.stream().allMatch(party -> owned(party[0]));
    }

    private boolean owned(int noun) {
        Analysis head = in.at(noun);
        return head != null && head.enclitic() != 0;
    }

    /** The verb a trigger belongs to, whatever its form. */
    private String key(Candidate candidate) {
        Analysis analysis = in.at(candidate.trigger);
        String verb = analysis == null || analysis.finite() ? null : analysis.verb();
        return verb != null && analysis != null && analysis.lemma().equals(candidate.frame.word())
                ? verb
                : candidate.frame.word();
    }

    /** Whether those an act struck are people, not a building or a vehicle. */
    private boolean people(Candidate candidate) {
        return candidate.recipients.stream().anyMatch(party -> names.isAnimate(party[0]));
    }

    /** A definite attack that names no other victim or place points back to the one told before. */
    private boolean backward(Candidate one, Candidate other) {
        Analysis analysis = in.at(other.trigger);
        return analysis != null
                && one.frame.type() == EventType.ASSAULT
                && analysis.article()
                && (!other.light() || names.is(other.clauses.verb(other.carrier), "light-none"))
                && (other.status == EventStatus.OCCURRED || other.status == EventStatus.ONGOING)
                && names.is(other.trigger, "attack")
                && (one.place == null
                        || other.place == null
                        || other.sentence - one.sentence <= 3
                        || common.shared(List.of(one.place), List.of(other.place)) > 0)
                && (other.recipients.isEmpty()
                        || one.recipients.isEmpty()
                        || common.shared(one, other) > 0
                        || people(one) != people(other) && other.place == null && other.sentence - one.sentence <= 3)
                && (other.time == null || one.time == null || other.actors.isEmpty());
    }

    boolean of(Candidate one, Candidate other) {
        if (one.frame.type() != other.frame.type()) {
            return false;
        }
        if (points(one, other)) {
            return true;
        }
        if (differ(one, other)) {
            return false;
        }
        return one.frame.isTogether() ? meeting(one, other) : deed(one, other);
    }

    /** Whether the words of the one tell without more that it is the other. */
    private boolean points(Candidate one, Candidate other) {
        boolean assault = one.frame.type() == EventType.ASSAULT;
        return listed(one, other)
                || met(one, other)
                || staged(one, other)
                || bare(other)
                || backward(one, other)
                || briefly(one, other)
                || assault && victims(other)
                || assault && weak(other) && other.sentence - one.sentence <= NEARBY
                || praised(one, other);
    }

    /** Whether the same word is said again with hardly anything new. */
    private boolean briefly(Candidate one, Candidate other) {
        return one.frame.word().equals(other.frame.word())
                && one.trigger < other.trigger
                && one.status == EventStatus.OCCURRED
                && common.shared(one, other) > 0
                && fullness(other) <= 1;
    }

    /** Whether one sentence praises or backs twice. */
    private boolean praised(Candidate one, Candidate other) {
        return one.frame.type() == EventType.SUPPORT
                && one.sentence == other.sentence
                && common.shared(one.actors, other.actors) > 0
                && (other.recipients.isEmpty() || common.shared(one.recipients, other.recipients) > 0);
    }

    /** Whether one is done and the other is not, or they have different places. */
    private boolean differ(Candidate one, Candidate other) {
        boolean open = one.status != other.status && (open(one.status) || open(other.status));
        return open
                || one.place != null
                        && other.place != null
                        && (in.finite(other.trigger) || !pointing(other.place))
                        && common.shared(List.of(one.place), List.of(other.place)) == 0;
    }

    /** Whether a place is a common noun with the article alone, the one told before: الموقع. */
    private boolean pointing(int[] place) {
        Analysis analysis = in.at(place[0]);
        return place[1] - place[0] == 1
                && analysis != null
                && analysis.article()
                && analysis.is(PartOfSpeech.NOUN)
                && names.placeName(place[0]) == 0;
    }

    /** Whether an attack nobody is named for struck what was struck before, in the same words. */
    private boolean struck(Candidate one, Candidate other) {
        return one.frame.type() == EventType.ASSAULT
                && other.actors.isEmpty()
                && other.time == null
                && !in.finite(other.trigger)
                && common.shared(one.recipients, other.recipients) > 1;
    }

    /** Whether a meeting is the one told of before: لقاءه مع نظيره. */
    private boolean met(Candidate one, Candidate other) {
        Analysis analysis = in.at(other.trigger);
        return one.frame.type() == EventType.CONSULT
                && !one.frame.has(Trait.VISIT)
                && one.trigger < other.trigger
                && one.status == other.status
                && !one.recipients.isEmpty()
                && analysis != null
                && !analysis.finite()
                && analysis.enclitic() != 0
                && other.place == null
                && other.time == null
                && !other.recipients.isEmpty()
                && anaphoric(other);
    }

    private static boolean open(EventStatus status) {
        return status == EventStatus.PLANNED || status == EventStatus.DENIED;
    }

    private boolean word(Candidate one, Candidate other) {
        return key(one).equals(key(other))
                || one.frame.type() == EventType.ASSAULT
                        && one.frame.mode() != null
                        && one.frame.mode().equals(other.frame.mode());
    }

    /** Whether two groups of parties share a word, or one of them is empty. */
    private boolean agree(List<int[]> one, List<int[]> other) {
        return one.isEmpty() || other.isEmpty() || common.shared(one, other) > 0;
    }

    private boolean meeting(Candidate one, Candidate other) {
        if (apart(one, other) || !sides(one, other)) {
            return false;
        }
        boolean word = word(one, other);
        boolean visit = one.frame.has(Trait.VISIT) == other.frame.has(Trait.VISIT);
        boolean met = visit
                && agree(one.actors, other.actors)
                && agree(one.recipients, other.recipients)
                && !other.recipients.isEmpty()
                && !one.recipients.isEmpty();
        return common.shared(one, other) > 0 && one.sentence != other.sentence && (word || met)
                || word && other.parties() == 0;
    }

    private boolean deed(Candidate one, Candidate other) {
        boolean actors = agree(one.actors, other.actors);
        boolean recipients = agree(one.recipients, other.recipients);
        boolean key = key(one).equals(key(other));
        if (assailant(one, other) && recipients || key && described(other) || actors && struck(one, other)) {
            return true;
        }
        boolean word = word(one, other);
        if (one.frame.has(Trait.SPEECH)) {
            return word
                    && actors
                    && (other.recipients.isEmpty() || common.shared(one.recipients, other.recipients) > 0)
                    && common.shared(one, other) > 0;
        }
        if (key
                && (common.shared(one.recipients, other.recipients) > 0
                        || actors && recipients && common.shared(one, other) > 0
                        || actors && !one.actors.isEmpty() && !other.actors.isEmpty() && anaphoric(other))) {
            return true;
        }
        boolean scene = one.frame.type() == EventType.ASSAULT && common.shared(scene(one), scene(other)) > 0;
        return word
                && actors
                && recipients
                && (scene || common.shared(one, other) > 0 || other.parties() == 0 || one.parties() == 0);
    }

    /** Whether the same one strikes within a few sentences. */
    private boolean assailant(Candidate one, Candidate other) {
        return one.frame.type() == EventType.ASSAULT
                && !one.frame.has(Trait.GROUND)
                && !other.frame.has(Trait.GROUND)
                && common.shared(one.actors, other.actors) > 0
                && other.sentence - one.sentence <= NEAR;
    }

    /** Whether a verb stands in a relative clause, which describes what was told. */
    private static boolean described(Candidate candidate) {
        return candidate.clauses.antecedentPiece(candidate.chunk) != Clauses.NONE
                && candidate.clauses.is(candidate.chunk, Chunk.Kind.VERB);
    }

    /** Casualties without a killer, place or date of their own belong to the attack told before. */
    private boolean victims(Candidate candidate) {
        return candidate.frame.has(Trait.KILLING)
                && candidate.actors.isEmpty()
                && candidate.recipients.stream().noneMatch(victim -> names.any(victim[0], victim[1], "armed"))
                && candidate.place == null
                && candidate.time == null
                && candidate.status == EventStatus.OCCURRED;
    }

    /** Whether a masdar joined to another in its sentence adds nobody of its own: تحرير المدينة واستعادة القرى. */
    private boolean listed(Candidate one, Candidate other) {
        Analysis analysis = in.at(other.trigger);
        return one.sentence == other.sentence
                && one.trigger < other.trigger
                && !other.light()
                && analysis != null
                && !analysis.finite()
                && other.clauses.is(other.chunk, Chunk.Kind.NOUN)
                && other.clauses.get(other.chunk).joined()
                && (other.actors.isEmpty() || common.shared(one.actors, other.actors) > 0)
                && !one.frame.has(Trait.FALL)
                && other.clauses.at(one.trigger) >= other.chunk - NEAR;
    }

    /** Whether two tell of the same thing opened, lifted or closed in the same place or in none. */
    private boolean staged(Candidate one, Candidate other) {
        return one.frame.kind() == Frame.Kind.OBJECT
                && other.frame.kind() == Frame.Kind.OBJECT
                && one.frame.partner() != null
                && one.frame.partner().equals(other.frame.partner())
                && !in.finite(other.trigger)
                && (one.place == null
                        || other.place == null
                        || common.shared(List.of(one.place), List.of(other.place)) > 0);
    }

    /** Whom and where an act struck. */
    private static List<int[]> scene(Candidate candidate) {
        List<int[]> all = new ArrayList<>(candidate.recipients);
        if (candidate.place != null) {
            all.add(candidate.place);
        }
        return all;
    }

    /** Whether two meetings have dates that differ: a word of one that is no deictic and not in the other. */
    private boolean apart(Candidate one, Candidate other) {
        if (one.time == null || other.time == null || deictic(one.time) || deictic(other.time)) {
            return false;
        }
        return common.shared(List.of(one.time), List.of(other.time)) == 0;
    }

    private boolean deictic(int[] time) {
        return names.any(time[0], time[1], "deictic");
    }

    /** Whether who meets in one can be who meets in the other. */
    private boolean sides(Candidate one, Candidate other) {
        List<int[]> all = new ArrayList<>(other.actors);
        all.addAll(other.recipients);
        return one.actors.isEmpty() || all.isEmpty() || other.actors.isEmpty() || common.shared(one.actors, all) > 0;
    }

    /** A shot or a bomb without a victim of its own is part of the attack told before. */
    private boolean weak(Candidate candidate) {
        String mode = candidate.frame.mode();
        boolean own = candidate.recipients.stream().anyMatch(party -> names.isParty(party[0]) && !owned(party[0]));
        return !own
                && candidate.status == EventStatus.OCCURRED
                && mode != null
                && (mode.equals("explosives") || mode.equals("firearms"));
    }

    /** A noun that only points back: with the article, no party, no place and time of its own. */
    boolean bare(Candidate candidate) {
        Analysis analysis = in.at(candidate.trigger);
        return analysis != null
                && !analysis.finite()
                && candidate.parties() == 0
                && (analysis.article()
                        ? !candidate.light() && candidate.time == null
                        : candidate.place == null && candidate.time == null && !candidate.light());
    }

    static int fullness(Candidate candidate) {
        return Math.min(1, candidate.actors.size())
                + Math.min(1, candidate.recipients.size())
                + (candidate.place == null ? 0 : 1)
                + (candidate.time == null ? 0 : 1);
    }
}
