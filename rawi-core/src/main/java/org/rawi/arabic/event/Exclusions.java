package org.rawi.arabic.event;

import org.rawi.arabic.morphology.Analysis;
import org.rawi.arabic.morphology.Clitics;
import org.rawi.reading.EventType;

/** What looks like an act by its frame and is none: rulings, accidents, metaphors, what a law provides for, views that call. */
final class Exclusions {
    private static final String FROM = "عن";
    private static final String WELCOME = "رحب";
    private static final int WIDE = 9;
    private final Layers in;
    private final Names names;

    Exclusions(Layers in, Names names) {
        this.in = in;
        this.names = names;
    }

    boolean hold(Candidate candidate) {
        boolean harm = candidate.frame.has(Trait.KILLING)
                || candidate.frame.type() == EventType.THREATEN
                || candidate.frame.type() == EventType.ASSAULT && candidate.actors.isEmpty();
        return candidate.frame.type() == EventType.CONSULT && interview(candidate)
                || reporting(candidate)
                || ruling(candidate)
                || metaphor(candidate)
                || self(candidate)
                || harm && accident(candidate)
                || prescribed(candidate)
                || commerce(candidate)
                || silent(candidate)
                || greeting(candidate)
                || documented(candidate);
    }

    /** Welcoming a guest is manners. */
    private boolean greeting(Candidate candidate) {
        return candidate.frame.word().equals(WELCOME)
                && candidate.recipients.size() == 1
                && candidate.recipients.get(0)[0] == candidate.object
                && names.isHuman(candidate.object);
    }

    /** Refusing to answer the press is a statement and turns nobody down. */
    private boolean silent(Candidate candidate) {
        if (candidate.frame.type() != EventType.REJECT) {
            return false;
        }
        int high = in.sentences().end(candidate.sentence);
        for (int token = candidate.trigger + 1; token < Math.min(high, candidate.trigger + WIDE); token++) {
            Analysis before = in.at(token - 1);
            boolean slot = token == candidate.object
                    || before != null && before.lemma().equals(FROM);
            if (slot && names.is(token, WordClass.REPLY)) {
                return true;
            }
        }
        return false;
    }

    /** What companies and markets do among themselves is business: they stop work, sign contracts, fall back. */
    private boolean commerce(Candidate candidate) {
        boolean open = switch (candidate.frame.type()) {
            case AGREE, COOPERATE, RETREAT, CONCEDE, COERCE, SANCTION, MOBILIZE -> true;
            default -> false;
        };
        return open
                && !candidate.actors.isEmpty()
                && candidate.actors.stream().allMatch(party -> names.is(party[0], WordClass.BUSINESS))
                && candidate.recipients.stream()
                        .allMatch(party -> names.is(party[0], WordClass.BUSINESS) || !names.isParty(party[0]));
    }

    /** An investigation by the press accuses nobody. */
    private boolean reporting(Candidate candidate) {
        return "investigate".equals(candidate.frame.mode())
                && candidate.actors.stream().anyMatch(party -> names.isOutlet(party[0]));
    }

    /** Talking to the press is no meeting of parties. */
    private boolean interview(Candidate candidate) {
        return candidate.actors.stream().anyMatch(party -> names.isOutlet(party[0]))
                || candidate.recipients.stream().anyMatch(party -> names.isOutlet(party[0]));
    }

    /** A view or rule that calls, refuses or blames is nobody who does. */
    private boolean documented(Candidate candidate) {
        boolean verbal = switch (candidate.frame.type()) {
            case REQUEST, REJECT, ACCUSE, SUPPORT, THREATEN -> true;
            default -> false;
        };
        return verbal
                && in.finite(candidate.trigger)
                && candidate.actors.isEmpty()
                && candidate.subject != Clauses.NONE
                && !candidate.passive;
    }

    /** A court that upholds or rejects does so as a court. */
    private boolean ruling(Candidate candidate) {
        boolean stance = switch (candidate.frame.type()) {
            case SUPPORT, REJECT, AGREE -> true;
            default -> false;
        };
        return stance && candidate.actors.stream().anyMatch(party -> names.is(party[0], WordClass.COURT));
    }

    /** A fight against a disease or an evil is none. */
    private boolean metaphor(Candidate candidate) {
        if (candidate.frame.type() != EventType.ASSAULT) {
            return false;
        }
        boolean evil = candidate.subject != Clauses.NONE && names.is(candidate.subject, WordClass.ABSTRACT_FOE)
                || candidate.actors.stream().anyMatch(party -> evil(party));
        return evil
                || !candidate.recipients.isEmpty()
                        && candidate.recipients.stream().allMatch(party -> evil(party));
    }

    private boolean evil(int[] party) {
        return names.any(party[0], Math.min(party[1], party[0] + 2), WordClass.ABSTRACT_FOE);
    }

    /** Whoever praises, blames or asks himself was misread. */
    private boolean self(Candidate candidate) {
        Analysis trigger = in.at(candidate.trigger);
        return candidate.frame.has(Trait.SPEECH)
                && trigger != null
                && trigger.enclitic() == Clitics.NO_ENCLITIC
                && !candidate.recipients.isEmpty()
                && candidate.recipients.stream()
                        .allMatch(party -> candidate.actors.stream().anyMatch(actor -> same(actor, party)));
    }

    private boolean same(int[] one, int[] other) {
        Analysis first = in.at(one[0]);
        Analysis second = in.at(other[0]);
        return one[1] - one[0] == 1
                && other[1] - other[0] == 1
                && first != null
                && second != null
                && first.lemma().equals(second.lemma());
    }

    /** Whether a sentence tells of a disaster and of no attack. */
    private boolean accident(Candidate candidate) {
        int low = in.sentences().start(candidate.sentence);
        int high = in.sentences().end(candidate.sentence);
        return names.any(low, high, WordClass.DISASTER) && !names.any(low, high, WordClass.ATTACK);
    }

    /** What the articles of a law provide for was not done. */
    private boolean prescribed(Candidate candidate) {
        int low = in.sentences().start(candidate.sentence);
        if (!names.any(low, candidate.trigger, WordClass.LAW)) {
            return false;
        }
        for (int token = low; token < candidate.trigger; token++) {
            if (names.alone(token, WordClass.PRESCRIBE)) {
                return true;
            }
        }
        return false;
    }
}
