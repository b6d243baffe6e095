package org.rawi.arabic.event;

import org.jspecify.annotations.Nullable;
import org.rawi.arabic.lexicon.Features;
import org.rawi.arabic.lexicon.PartOfSpeech;
import org.rawi.arabic.morphology.Analysis;
import org.rawi.arabic.morphology.Clitics;
import org.rawi.arabic.text.TokenKind;

/** The parties of a noun that names an act: behind it, by its adjective, by its pronoun, and at the verb that carries it. */
final class NounArguments {
    private final Layers in;
    private final Names names;
    private final Parties parties;
    private final Prepositions prepositions;
    private final Reach reach;
    private final FrameLexicon frames;

    NounArguments(
            Layers in, Names names, Parties parties, Prepositions prepositions, Reach reach, FrameLexicon frames) {
        this.in = in;
        this.names = names;
        this.parties = parties;
        this.prepositions = prepositions;
        this.reach = reach;
        this.frames = frames;
    }

    void fill(Candidate candidate) {
        Analysis noun = in.at(candidate.trigger);
        if (noun == null) {
            return;
        }
        carried(candidate);
        boolean told = candidate.light() && !names.acts(in.at(head(candidate)), "telling");
        if (noun.enclitic() != Clitics.NO_ENCLITIC) {
            possessed(candidate, candidate.clauses.antecedent(noun.enclitic(), candidate.chunk));
        } else if (constructs(noun, candidate.trigger)) {
            construct(candidate, told);
        } else {
            nationality(candidate);
        }
        prepositions.fill(candidate, candidate.chunk + 1);
        if (candidate.carrier >= 0 && candidate.carrier < candidate.chunk) {
            prepositions.fill(candidate, candidate.carrier + 1);
        }
        subjectOfCarrier(candidate);
        if (candidate.carrier > candidate.chunk) {
            prepositions.fill(candidate, candidate.carrier + 1);
        }
        aim(candidate);
        affected(candidate);
    }

    /** Whether the next word is the second part of a construct, not an adjective. */
    private boolean constructs(Analysis noun, int trigger) {
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
        boolean adjective = next.is(PartOfSpeech.ADJECTIVE) && !next.article() && agrees;
        return next.nominal()
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
                    prepositions.concrete(candidate, object),
                    candidate.trigger);
        }
    }

    private void complement(Candidate candidate, int noun, boolean told) {
        if (noun == Clauses.NONE) {
            return;
        }
        Frame frame = candidate.frame;
        int object = objectBehind(candidate);
        switch (frame.construct()) {
            case ACTOR -> {
                boolean visited = frame.has(Trait.VISIT)
                        && (names.placeName(noun) > 0 || names.isPlaceHead(noun))
                        && !in.named(noun);
                boolean hosts = visited
                        && names.placeName(noun) == 0
                        && (names.is(noun, "premises") || names.isOrganized(noun));
                if (hosts) {
                    candidate.object = noun;
                    parties.add(candidate.recipients, candidate.clauses, noun, candidate.trigger);
                } else if (!told && names.isParty(noun) && !names.isPlaceHead(noun) && !visited) {
                    parties.add(candidate.actors, candidate.clauses, noun, candidate.trigger);
                    candidate.subject = noun;
                } else if (told && Slot.OBJ.in(frame.recipient()) && object == Clauses.NONE) {
                    candidate.object = noun;
                    parties.add(
                            candidate.recipients,
                            candidate.clauses,
                            prepositions.concrete(candidate, noun),
                            candidate.trigger);
                } else if (!names.isParty(noun) || names.isPlaceHead(noun) || visited) {
                    candidate.object = noun;
                    if (frame.has(Trait.INNER)) {
                        int end = candidate.clauses.holds(noun)
                                ? candidate
                                        .clauses
                                        .get(candidate.clauses.at(noun))
                                        .end()
                                : noun + 1;
                        parties.add(
                                candidate.recipients,
                                candidate.clauses,
                                parties.inner(noun, end, candidate.actors),
                                candidate.trigger);
                    }
                }
                if (Slot.OBJ.in(frame.recipient()) && object != Clauses.NONE && !told) {
                    candidate.object = object;
                    parties.add(
                            candidate.recipients,
                            candidate.clauses,
                            prepositions.concrete(candidate, object),
                            candidate.trigger);
                }
            }
            case RECIPIENT -> {
                boolean both = object != Clauses.NONE
                        && names.isOrganized(noun)
                        && !names.isPlaceHead(noun)
                        && (!names.isParty(object) || names.isPlaceHead(object));
                if (both
                        || Slot.OBJ.in(frame.recipient())
                        || Slot.CONSTRUCT.in(frame.recipient())
                        || frame.recipient() != 0 && names.isParty(noun)) {
                    parties.add(
                            both ? candidate.actors : candidate.recipients, candidate.clauses, noun, candidate.trigger);
                }
                candidate.object = both ? object : noun;
                if (both) {
                    parties.add(candidate.recipients, candidate.clauses, object, candidate.trigger);
                }
            }
            case PLACE, NONE -> candidate.object = noun;
        }
    }

    /** A second noun phrase behind the masdar's own, its object. */
    private int objectBehind(Candidate candidate) {
        Clauses clauses = candidate.clauses;
        int behind = reach.end(candidate.trigger + 1);
        Analysis noun = in.at(candidate.trigger);
        boolean inside = noun != null
                && constructs(noun, candidate.trigger)
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

    /** Finds the verb that carries the noun: before it, or behind it in a relative clause. */
    private void carried(Candidate candidate) {
        Clauses clauses = candidate.clauses;
        Chunk own = clauses.get(candidate.chunk);
        if (own.noun() >= 0
                && own.noun() < candidate.trigger
                && (acts(candidate, own.noun()) || acts(candidate, candidate.trigger - 1))) {
            candidate.carrier = candidate.chunk;
            return;
        }
        for (int c = candidate.chunk - 1; c >= 0; c--) {
            Analysis relative = clauses.is(c, Chunk.Kind.VERB) ? clauses.verb(c) : null;
            int piece = relative == null || relative.enclitic() == Clitics.NO_ENCLITIC
                    ? Clauses.NONE
                    : clauses.antecedentPiece(c);
            if (piece != Clauses.NONE) {
                c = piece;
                continue;
            }
            if (clauses.is(c, Chunk.Kind.VERB)) {
                candidate.carrier =
                        governed(candidate, clauses.verb(c)) && carries(candidate, clauses.verb(c)) ? c : Clauses.NONE;
                break;
            }
            if (clauses.hasNoun(c)
                    && near(clauses, c, candidate.chunk)
                    && acts(candidate, clauses.get(c).noun())) {
                candidate.carrier = c;
                break;
            }
            if (clauses.bounds(c)) {
                break;
            }
        }
        if (candidate.light()) {
            return;
        }
        boolean relative = false;
        for (int c = candidate.chunk + 1; c < clauses.count(); c++) {
            if (clauses.is(c, Chunk.Kind.VERB)) {
                Analysis verb = clauses.verb(c);
                boolean refers = verb != null
                        && !clauses.get(c).joined()
                        && (relative || verb.enclitic() == Clitics.HU || verb.enclitic() == Clitics.HA);
                boolean affects = refers(clauses, c, candidate.chunk, relative) && names.is(verb, "affecting");
                candidate.carrier = refers && !names.is(verb, "control") && carries(candidate, verb) ? c : Clauses.NONE;
                candidate.effect = affects ? c : Clauses.NONE;
                return;
            }
            relative |= clauses.is(c, Chunk.Kind.RELATIVE);
            if (clauses.bounds(c) && !clauses.is(c, Chunk.Kind.RELATIVE)
                    || clauses.is(c, Chunk.Kind.NOUN) && !relative) {
                return;
            }
        }
    }

    /** Whether a masdar can carry the noun: it stands right before it, by itself or with a preposition that verbs take. */
    private static boolean near(Clauses clauses, int masdar, int chunk) {
        Chunk own = clauses.get(chunk);
        if (own.joined()) {
            return false;
        }
        if (own.is(Chunk.Kind.NOUN)) {
            return true;
        }
        int before = chunk - 1;
        while (before > masdar && clauses.is(before, Chunk.Kind.ADVERB)) {
            before--;
        }
        return before == masdar
                && switch (own.slot()) {
                    case BI, LI, ALA, ILA, CAN -> true;
                    default -> false;
                };
    }

    /** Whether a masdar or participle is that of a verb that carries the noun: توجيه ضربات، مؤكدا دعم بلاده. */
    private boolean acts(Candidate candidate, int token) {
        Analysis analysis = in.at(token);
        String verb = analysis == null ? null : analysis.verb();
        if (verb == null || analysis == null || !analysis.masdar() && !names.isCircumstance(token)) {
            return false;
        }
        return candidate.frame.kind() == Frame.Kind.LIGHT
                ? verb.equals(candidate.frame.partner())
                : frames.isLight(verb, candidate.frame.type());
    }

    /** Whether a verb behind the noun has it as its subject. */
    private static boolean refers(Clauses clauses, int verb, int chunk, boolean relative) {
        return !clauses.get(verb).joined()
                && (relative
                        || clauses.antecedentPiece(verb) == chunk
                        || clauses.subject(verb) == clauses.get(chunk).noun());
    }

    private boolean carries(Candidate candidate, @Nullable Analysis verb) {
        if (verb == null) {
            return false;
        }
        if (names.is(verb, "empty")) {
            return candidate.frame.kind() != Frame.Kind.LIGHT || verb.lemma().equals(candidate.frame.partner());
        }
        if (names.is(verb, "control")) {
            return candidate.frame.kind() != Frame.Kind.LIGHT || verb.lemma().equals(candidate.frame.partner());
        }
        return candidate.frame.kind() == Frame.Kind.LIGHT
                ? verb.lemma().equals(candidate.frame.partner())
                : frames.isLight(verb.lemma(), candidate.frame.type());
    }

    /** Whether the noun stands where a verb can take it: as its object, or behind a preposition of its own. */
    private boolean governed(Candidate candidate, @Nullable Analysis verb) {
        Chunk chunk = candidate.clauses.get(candidate.chunk);
        if (names.is(verb, "light-none")) {
            return chunk.is(Chunk.Kind.NOUN);
        }
        return switch (chunk.slot()) {
            case NONE, BI, ILA, CAN, MIN, LI, ALA -> true;
            case FI -> names.is(verb, "control") || names.is(verb, "joining");
            default -> false;
        };
    }

    private static int head(Candidate candidate) {
        Chunk carrier = candidate.clauses.get(candidate.carrier);
        return carrier.is(Chunk.Kind.VERB) ? carrier.start() : carrier.noun();
    }

    private void subjectOfCarrier(Candidate candidate) {
        if (!candidate.light()) {
            return;
        }
        Clauses clauses = candidate.clauses;
        Analysis verb = in.at(head(candidate));
        if (names.is(verb, "light-none") || verb == null) {
            return;
        }
        if (names.is(verb, "light-both")) {
            gathered(candidate, verb);
            return;
        }
        int subject = clauses.partyIn(clauses.doer(candidate.carrier));
        if (subject == Clauses.NONE
                || clauses.holds(subject) && clauses.at(subject) == candidate.chunk
                || !names.isParty(subject) && !names.isPlace(subject)) {
            return;
        }
        if (names.is(verb, "light-place")) {
            candidate.place = in.named(subject) ? candidate.place : new int[] {subject, reach.end(subject)};
        } else if (names.is(verb, "light-recipient")) {
            candidate.recipients.clear();
            boolean region =
                    names.isPlaceHead(subject) && !names.is(subject, "premises") || names.placeName(subject) > 0;
            if (region && candidate.frame.type() == org.rawi.reading.EventType.ASSAULT) {
                candidate.place = new int[] {subject, reach.end(subject)};
            } else {
                parties.add(candidate.recipients, clauses, subject, candidate.trigger);
            }
            prepositions.giver(candidate);
        } else if (candidate.actors.isEmpty()) {
            candidate.subject = subject;
            parties.add(candidate.actors, clauses, subject, candidate.trigger);
        }
    }

    /** Whom the act struck: the object of a verb whose subject it is. */
    private void affected(Candidate candidate) {
        if (candidate.effect == Clauses.NONE || !candidate.recipients.isEmpty()) {
            return;
        }
        Clauses clauses = candidate.clauses;
        for (int noun : clauses.nounsAfter(candidate.effect)) {
            if (noun != Clauses.NONE) {
                parties.add(candidate.recipients, clauses, clauses.get(noun).noun(), candidate.trigger);
                return;
            }
        }
    }

    /** Who sets out for it: وفد لزيارة اليمن. */
    private void aim(Candidate candidate) {
        Chunk chunk = candidate.clauses.get(candidate.chunk);
        Analysis head = chunk.noun() < 0 ? null : in.at(chunk.noun());
        boolean during = chunk.slot() == Slot.ASIDE || chunk.slot() == Slot.CAUSE;
        if (candidate.actors.isEmpty() && during && candidate.frame.isTogether() && !candidate.recipients.isEmpty()) {
            parties.add(
                    candidate.actors,
                    candidate.clauses,
                    candidate.clauses.circumstance(candidate.chunk),
                    candidate.trigger);
        }
        if (candidate.actors.isEmpty()
                && chunk.slot() == Slot.LI
                && head != null
                && !head.article()
                && chunk.noun() == candidate.trigger) {
            Chunk before = candidate.chunk > 0 ? candidate.clauses.get(candidate.chunk - 1) : chunk;
            int inside = before.noun() < 0 ? Clauses.NONE : candidate.clauses.partyIn(before.noun());
            boolean nation =
                    names.isNationality(in.at(before.end() - 1)) && before.noun() >= 0 && !names.isParty(before.noun());
            if (nation) {
                candidate.actors.add(new int[] {before.end() - 1, before.end()});
            } else {
                int party = inside != Clauses.NONE && names.isParty(inside)
                        ? inside
                        : candidate.clauses.party(candidate.chunk);
                parties.add(candidate.actors, candidate.clauses, party, candidate.trigger);
            }
        }
    }

    /** The meeting that gathers people: its object are those who meet, and whom it gathers them with. */
    private void gathered(Candidate candidate, Analysis verb) {
        Clauses clauses = candidate.clauses;
        for (int noun : clauses.nounsAfter(candidate.carrier)) {
            if (noun != Clauses.NONE
                    && noun != candidate.chunk
                    && names.isParty(clauses.get(noun).noun())) {
                parties.add(candidate.actors, clauses, clauses.get(noun).noun(), candidate.trigger);
            }
        }
        if (verb.enclitic() != Clitics.NO_ENCLITIC && candidate.actors.isEmpty()) {
            parties.add(
                    candidate.actors, clauses, clauses.antecedent(verb.enclitic(), candidate.chunk), candidate.trigger);
        }
        prepositions.fill(candidate, candidate.carrier + 1);
    }
}
