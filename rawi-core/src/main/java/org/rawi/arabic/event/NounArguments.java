package org.rawi.arabic.event;

import org.rawi.arabic.lexicon.Features;
import org.rawi.arabic.lexicon.PartOfSpeech;
import org.rawi.arabic.lexicon.Traits;
import org.rawi.arabic.morphology.Analysis;
import org.rawi.arabic.morphology.Clitics;
import org.rawi.arabic.text.TokenKind;
import org.rawi.reading.EventType;

/** The parties of a noun that names an act: behind it, by its adjective, by its pronoun, and at what carries it. */
final class NounArguments {
    private final Layers in;

    private final Names names;

    private final Parties parties;

    private final Prepositions prepositions;

    private final Reach reach;

    private final Carriers carriers;

    private final CarrierParties carried;

    private final NounSides sides;

    private final Constructs constructs;

    NounArguments(
            Layers in, Names names, Parties parties, Prepositions prepositions, Reach reach, FrameLexicon frames) {
        this.in = in;
        this.names = names;
        this.parties = parties;
        this.prepositions = prepositions;
        this.reach = reach;
        carriers = new Carriers(in, names, frames);
        carried = new CarrierParties(in, names, parties, prepositions, reach);
        sides = new NounSides(in, names, parties, prepositions);
        constructs = new Constructs(in, names, parties, prepositions, reach);
    }

    /** Finds them; nothing more of a noun that its frame wants carried when nothing carries it. */
    void fill(Candidate candidate) {
        Analysis noun = in.at(candidate.trigger);
        if (noun == null) {
            return;
        }
        carriers.find(candidate);
        if (candidate.frame.kind() == Frame.Kind.LIGHT && !candidate.light()) {
            return;
        }
        boolean told = candidate.light() && !names.acts(in.at(Carriers.head(candidate)), "telling");
        if (noun.enclitic() == Clitics.NA || noun.enclitic() == Clitics.YA) {
            possessed(candidate, candidate.clauses.speaker(candidate.chunk));
        } else if (noun.enclitic() != Clitics.NO_ENCLITIC) {
            int person = candidate.frame.has(Trait.VISIT) || candidate.frame.type() == EventType.CONSULT
                    ? candidate.clauses.person(noun.enclitic(), candidate.chunk)
                    : Clauses.NONE;
            possessed(
                    candidate,
                    person != Clauses.NONE ? person : candidate.clauses.antecedent(noun.enclitic(), candidate.chunk));
        } else if (constructs(noun, candidate.trigger, candidate.frame)) {
            construct(candidate, told);
        } else {
            nationality(candidate);
        }
        prepositions.fill(candidate, candidate.chunk + 1);
        if (candidate.carrier >= 0 && candidate.carrier < candidate.chunk) {
            prepositions.fill(candidate, candidate.carrier + 1);
        }
        carried.subject(candidate);
        if (candidate.carrier > candidate.chunk) {
            prepositions.fill(candidate, candidate.carrier + 1);
        }
        carried.threatened(candidate);
        carried.aim(candidate);
        carried.affected(candidate);
        sides.owned(candidate);
        sides.scene(candidate);
        sides.fronted(candidate);
        sides.caused(candidate);
        sides.sides(candidate);
    }

    /** Whether the next word is the second part of a construct, not an adjective. */
    private boolean constructs(Analysis noun, int trigger, Frame frame) {
        Analysis next = in.at(trigger + 1);
        if (noun.article() || noun.has(Features.TANWIN) || in.time(trigger + 1) >= 0) {
            return false;
        }
        if (next == null) {
            return in.quotes().openingAt(trigger + 1) >= 0
                    || reach.starts(trigger + 1) && !in.tokens().is(trigger + 1, TokenKind.MARK);
        }
        boolean agrees = next.number() == noun.number() && (next.gender() == noun.gender() || next.gender() == 0)
                || noun.number() == Features.PLURAL;
        boolean victim = frame.construct() == Frame.Construct.RECIPIENT
                && (names.isParty(trigger + 1) || names.isHuman(trigger + 1))
                && !names.isNationality(next);
        boolean adjective = !victim && next.is(PartOfSpeech.ADJECTIVE) && !next.article() && agrees;
        boolean kind = !victim
                && next.lexeme().has(Traits.NISBA)
                && !next.article()
                && next.number() == Features.SINGULAR
                && noun.number() == Features.SINGULAR
                && next.gender() == noun.gender();
        return !kind
                && next.nominal()
                && !next.proclitic(Clitics.CONJUNCTION | Clitics.PREPOSITION)
                && !next.has(Features.TANWIN)
                && !adjective;
    }

    private void construct(Candidate candidate, boolean told) {
        int next = candidate.trigger + 1;
        boolean quoted = in.tokens().is(next, TokenKind.MARK) && !names.isParty(next) && in.at(next + 1) != null;
        complement(candidate, quoted ? next + 1 : next, told);
    }

    /** The one a pronoun stands for: who acts, or who suffers, by the frame. */
    private void possessed(Candidate candidate, int owner) {
        Frame frame = candidate.frame;
        if (frame.construct() == Frame.Construct.RECIPIENT) {
            complement(candidate, owner, false);
            return;
        }
        if (frame.construct() == Frame.Construct.ACTOR) {
            candidate.subject = owner;
            parties.add(candidate.actors, candidate.clauses, owner, candidate.trigger);
        }
        int object = objectBehind(candidate);
        if (Slot.OBJ.in(frame.recipient()) && object != Clauses.NONE && object != owner) {
            candidate.object = object;
            parties.add(
                    candidate.recipients,
                    candidate.clauses,
                    prepositions.inner().concrete(candidate, object),
                    candidate.trigger);
        }
    }

    private void complement(Candidate candidate, int noun, boolean told) {
        if (noun != Clauses.NONE) {
            constructs.fill(candidate, noun, objectBehind(candidate), told);
        }
    }

    /** A second noun phrase behind the masdar's own, its object. */
    private int objectBehind(Candidate candidate) {
        Clauses clauses = candidate.clauses;
        int behind = reach.end(candidate.trigger + 1);
        Analysis noun = in.at(candidate.trigger);
        boolean inside = noun != null
                && constructs(noun, candidate.trigger, candidate.frame)
                && behind < clauses.get(candidate.chunk).end()
                && reach.starts(behind)
                && in.at(behind) != null;
        if (inside && names.isParty(behind)) {
            return behind;
        }
        for (int c = candidate.chunk + 1; c < clauses.count() && !clauses.bounds(c); c++) {
            if (clauses.is(c, Chunk.Kind.NOUN)) {
                if (clauses.get(c).joined()) {
                    continue;
                }
                Analysis head = in.at(clauses.get(c).noun());
                boolean object = head == null
                        || !head.has(Features.NOMINATIVE)
                                && !names.isCircumstance(clauses.get(c).noun());
                return object ? clauses.get(c).noun() : Clauses.NONE;
            }
            if (clauses.is(c, Chunk.Kind.COMMA) && !clauses.is(c + 1, Chunk.Kind.TIME)) {
                return Clauses.NONE;
            }
        }
        return Clauses.NONE;
    }

    private void nationality(Candidate candidate) {
        int end = candidate.clauses.get(candidate.chunk).end();
        for (int token = candidate.trigger + 1; token < end; token++) {
            Analysis adjective = in.at(token);
            if (adjective == null
                    || !adjective.is(PartOfSpeech.ADJECTIVE) && !names.isNationality(adjective)
                    || adjective.proclitic(Clitics.CONJUNCTION | Clitics.PREPOSITION)) {
                return;
            }
            if (names.isNationality(adjective)) {
                candidate.actors.add(new int[] {token, token + 1});
                return;
            }
        }
    }
}
