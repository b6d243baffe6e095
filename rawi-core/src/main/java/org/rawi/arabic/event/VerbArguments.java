package org.rawi.arabic.event;

import org.rawi.arabic.lexicon.Features;
import org.rawi.arabic.lexicon.HeadKind;
import org.rawi.arabic.lexicon.PartOfSpeech;
import org.rawi.arabic.lexicon.Traits;
import org.rawi.arabic.morphology.Analysis;
import org.rawi.arabic.morphology.Clitics;
import org.rawi.arabic.morphology.Form;
import org.rawi.reading.EventType;

/** The parties of a verb that names an act, and of a participle of circumstance. */
final class VerbArguments {
    private final Layers in;
    private final Names names;
    private final Parties parties;
    private final Prepositions prepositions;
    private final SecondPhrases second;

    VerbArguments(Layers in, Names names, Parties parties, Prepositions prepositions, Reach reach) {
        second = new SecondPhrases(in, names, reach);
        this.in = in;
        this.names = names;
        this.parties = parties;
        this.prepositions = prepositions;
    }

    void fill(Candidate candidate) {
        Analysis analysis = in.at(candidate.trigger);
        if (analysis == null) {
            return;
        }
        if (analysis.finite()) {
            finite(candidate, analysis);
        } else {
            participle(candidate);
        }
        prepositions.fill(candidate, candidate.chunk + 1);
    }

    private void finite(Candidate candidate, Analysis verb) {
        Clauses clauses = candidate.clauses;
        int[] nouns = clauses.nounsAfter(candidate.chunk);
        int subject =
                verb.person() == Features.FIRST ? clauses.speaker(candidate.chunk) : clauses.subject(candidate.chunk);
        boolean behind =
                nouns[0] != Clauses.NONE && subject == clauses.get(nouns[0]).noun();
        int object = object(candidate, verb, nouns, behind);
        if (behind
                && object != Clauses.NONE
                && names.isPlaceHead(subject)
                && names.isOrganized(object)
                && !names.isPlaceHead(object)) {
            int place = subject;
            subject = object;
            object = place;
        }
        int split = behind ? second.of(candidate, verb, subject, object) : Clauses.NONE;
        object = split == Clauses.NONE ? object : split;
        boolean free = object == Clauses.NONE || !names.isParty(object);
        if (behind && free && addressed(candidate, subject)) {
            object = subject;
            subject = clauses.carried(candidate.chunk);
        }
        if (passive(candidate, verb, subject, object, behind)) {
            candidate.passive = true;
            candidate.dropped = verbal(candidate);
            candidate.object = subject;
            candidate.subject = Clauses.NONE;
            if (Slot.OBJ.in(candidate.frame.recipient())) {
                recipient(candidate, subject);
            }
            return;
        }
        candidate.dropped |= standing(candidate, verb);
        candidate.subject = subject;
        candidate.object = object != Clauses.NONE ? object : prepositions.partitive(candidate);
        boolean acts = subject != Clauses.NONE && (names.isParty(subject) || behind && speaks(candidate, subject));
        if (Slot.SUBJ.in(candidate.frame.actor()) && acts) {
            parties.add(candidate.actors, clauses, subject, candidate.trigger);
        }
        if (split != Clauses.NONE && !candidate.actors.isEmpty()) {
            candidate.actors.get(0)[1] = Math.min(split, candidate.actors.get(0)[1]);
        }
        if (Slot.SUBJ.in(candidate.frame.recipient())) {
            parties.add(candidate.recipients, clauses, subject, candidate.trigger);
        }
        if (Slot.OBJ.in(candidate.frame.recipient()) && object != Clauses.NONE) {
            recipient(candidate, object);
        }
        given(candidate, object);
    }

    /** Whether the definite phrase right behind a verb of saying is who says it, a name not known or a body: أشاد العمراني. */
    private boolean speaks(Candidate candidate, int subject) {
        Analysis head = in.at(subject);
        return candidate.frame.has(Trait.SPEECH)
                && subject == candidate.trigger + 1
                && head != null
                && !head.masdar()
                && !head.proclitic(Clitics.CONJUNCTION | Clitics.PREPOSITION)
                && (head.article() || names.counts(subject) || in.heads().is(head, HeadKind.NAME, HeadKind.NAME))
                && !names.is(subject, WordClass.INANIMATE)
                && !names.heads(subject, HeadKind.DOCUMENT, HeadKind.LAW)
                && !names.heads(subject, HeadKind.MATTER, HeadKind.TIME);
    }

    /** Whom something is given to, when both are objects: سلمت الجمعية السلطات خياما. */
    private void given(Candidate candidate, int object) {
        Clauses clauses = candidate.clauses;
        boolean gives = candidate.frame.type() == EventType.AID
                && !Slot.OBJ.in(candidate.frame.recipient())
                && object != Clauses.NONE
                && clauses.holds(object)
                && names.isParty(object);
        if (!gives) {
            return;
        }
        int next = clauses.at(object) + 1;
        if (clauses.is(next, Chunk.Kind.NOUN)
                && !clauses.get(next).joined()
                && !names.isCircumstance(clauses.get(next).noun())) {
            parties.add(candidate.recipients, clauses, object, candidate.trigger);
            candidate.object = clauses.get(next).noun();
        }
    }

    /**
     * Whether the one phrase behind a verb of saying is who is spoken to: the public, people of the one who asks, or what the
     * verb does not agree with: دعا الدول العربية.
     */
    private boolean addressed(Candidate candidate, int noun) {
        Analysis head = in.at(noun);
        Analysis verb = in.at(candidate.trigger);
        if (head == null
                || verb == null
                || verb.enclitic() != Clitics.NO_ENCLITIC
                || !Slot.OBJ.in(candidate.frame.recipient())) {
            return false;
        }
        boolean asked = candidate.frame.type() == EventType.REQUEST
                && (names.any(noun, Math.min(noun + 2, in.words().count()), "public")
                        || head.enclitic() != Clitics.NO_ENCLITIC && head.number() == Features.PLURAL);
        boolean calls = candidate.frame.has(Trait.SPEECH) && candidate.frame.type() != EventType.REJECT;
        return asked || calls && feminine(noun, head) && verb.gender() == Features.MASCULINE;
    }

    /** Whether a phrase takes a feminine verb: bodies and states in the plural, cities and states without article. */
    private boolean feminine(int noun, Analysis head) {
        boolean bodies = head.number() == Features.PLURAL
                && head.gender() == Features.FEMININE
                && head.is(PartOfSpeech.NOUN)
                && !head.lexeme().has(Traits.HUMAN)
                && names.isOrganized(noun);
        return bodies
                || names.placeName(noun) == 1
                        && !head.article()
                        && !in.named(noun)
                        && !names.is(noun, WordClass.MASCULINE);
    }

    /** A present in a relative clause tells how things stand, not what was done: المناطق التي تسيطر عليها القوات. */
    private static boolean standing(Candidate candidate, Analysis verb) {
        boolean present = verb.aspect() == Features.IMPERFECT && !verb.proclitic(Clitics.SEEN);
        boolean relative = candidate.clauses.antecedentPiece(candidate.chunk) != Clauses.NONE
                || candidate.clauses.antecedentOf(candidate.chunk) != Clauses.NONE
                        && verb.enclitic() == Clitics.NO_ENCLITIC
                        && candidate.frame.has(Trait.SPEECH);
        return present && (relative || candidate.frame.has(Trait.STANDING));
    }

    /** A passive of saying or meeting names no act. */
    private static boolean verbal(Candidate candidate) {
        return !candidate.frame.has(Trait.PASSIVE)
                && (candidate.frame.has(Trait.SPEECH) || candidate.frame.isTogether());
    }

    /** A verb without diacritics is passive when it is spelled so, or has one argument only, and that one suffers. */
    private boolean passive(Candidate candidate, Analysis verb, int subject, int object, boolean behind) {
        if (!voice(candidate, verb, Features.PASSIVE) || verb.enclitic() != Clitics.NO_ENCLITIC) {
            return false;
        }
        if (!voice(candidate, verb, Features.ACTIVE) || candidate.frame.has(Trait.PASSIVE_ONLY)) {
            return true;
        }
        boolean open = candidate.frame.has(Trait.PASSIVE) || candidate.frame.kind() == Frame.Kind.OBJECT;
        if (!open || object != Clauses.NONE || subject == Clauses.NONE) {
            return false;
        }
        if (!names.isParty(subject) || names.is(subject, WordClass.DISPATCHED)) {
            return true;
        }
        if (prepositions.has(candidate, candidate.frame.recipient() & ~Slot.OBJ.bit())) {
            return false;
        }
        return behind
                || verb.number() == Features.PLURAL
                || verb.number() == Features.DUAL
                || !prepositions.has(candidate, candidate.frame.recipient());
    }

    /** Whether a verb can be read in a voice, in any of its readings with this lemma. */
    private boolean voice(Candidate candidate, Analysis verb, int voice) {
        Form form = in.words().form(candidate.trigger);
        for (int i = 0; form != null && i < form.count(); i++) {
            Analysis other = form.analysis(i);
            if (other.finite()
                    && other.has(voice)
                    && other.lemma().equals(verb.lemma())
                    && other.aspect() == verb.aspect()) {
                return true;
            }
        }
        return false;
    }

    private int object(Candidate candidate, Analysis verb, int[] nouns, boolean behind) {
        Clauses clauses = candidate.clauses;
        int separate = separate(candidate);
        if (separate != Clauses.NONE) {
            return separate;
        }
        if (verb.enclitic() != Clitics.NO_ENCLITIC) {
            int piece = clauses.antecedentPiece(candidate.chunk);
            boolean resumed = piece != Clauses.NONE && resumed(clauses, candidate.chunk);
            return resumed
                    ? clauses.antecedent(verb.enclitic(), piece)
                    : piece != Clauses.NONE
                            ? clauses.get(piece).noun()
                            : clauses.antecedent(verb.enclitic(), candidate.chunk);
        }
        int piece = behind ? nouns[1] : nouns[0];
        boolean next = candidate.frame.wantsObject() && piece <= candidate.chunk + 2;
        if (piece == Clauses.NONE
                || !verb.lexeme().has(Traits.TRANSITIVE) && !Slot.OBJ.in(candidate.frame.recipient()) && !next) {
            return Clauses.NONE;
        }
        if (candidate.frame.has(Trait.INNER) && prepositions.between(candidate, piece)) {
            return Clauses.NONE;
        }
        Analysis head = in.at(clauses.get(piece).noun());
        return head != null && head.has(Features.NOMINATIVE)
                ? Clauses.NONE
                : clauses.get(piece).noun();
    }

    /** Whether a preposition right behind the verb takes up what its relative clause describes: التي زودها بها التحالف. */
    private boolean resumed(Clauses clauses, int verb) {
        Analysis preposition = clauses.is(verb + 1, Chunk.Kind.PREPOSITION)
                        && clauses.get(verb + 1).noun() < 0
                ? in.at(clauses.get(verb + 1).start())
                : null;
        return preposition != null && preposition.enclitic() != Clitics.NO_ENCLITIC;
    }

    /** Whom a pronoun that stands by itself behind the verb stands for: داعية إياها. */
    private int separate(Candidate candidate) {
        int next = candidate.trigger + 1;
        Analysis pronoun = in.at(next);
        boolean object =
                pronoun != null && candidate.clauses.holds(next) && names.is(pronoun, WordClass.OBJECT_PRONOUN);
        if (pronoun == null || !object) {
            return Clauses.NONE;
        }
        int found = candidate.clauses.antecedent(pronoun.enclitic(), candidate.chunk);
        boolean self = found != Clauses.NONE
                && candidate.clauses.holds(found)
                && (found == candidate.subject || Candidate.holds(candidate.actors, found));
        return self ? candidate.clauses.antecedent(pronoun.enclitic(), candidate.clauses.at(found)) : found;
    }

    private void recipient(Candidate candidate, int object) {
        if (candidate.frame.type() == EventType.ACCUSE && !names.isParty(object)) {
            accused(candidate, object);
        } else if (candidate.frame.has(Trait.INNER)) {
            inner(candidate, object);
        } else if (!names.is(object, WordClass.SELF)) {
            parties.add(
                    candidate.recipients,
                    candidate.clauses,
                    prepositions.inner().owner(candidate, prepositions.inner().concrete(candidate, object)),
                    candidate.trigger);
        }
    }

    /** Who is blamed when a deed is condemned: the nation its adjective names, not whom it struck. */
    private void accused(Candidate candidate, int object) {
        Clauses clauses = candidate.clauses;
        int end = clauses.holds(object) ? clauses.get(clauses.at(object)).end() : object + 1;
        for (int token = object + 1; token < end; token++) {
            if (names.isNationality(in.at(token))) {
                candidate.recipients.add(new int[] {token, token + 1});
                return;
            }
        }
        if (!names.is(object, WordClass.ATTACK)
                && !names.is(object, WordClass.DEED)
                && !names.is(object, WordClass.INCIDENT)) {
            parties.add(candidate.recipients, clauses, parties.inner(object, end, candidate.actors), candidate.trigger);
        }
    }

    private void inner(Candidate candidate, int object) {
        int end = prepositions
                .inner()
                .clauseEnd(
                        candidate.clauses,
                        candidate.clauses.holds(object) ? candidate.clauses.at(object) : candidate.chunk);
        parties.add(
                candidate.recipients,
                candidate.clauses,
                parties.inner(object, end, candidate.actors),
                candidate.trigger);
    }

    /** A participle of circumstance shares the subject of the verb before it. */
    private void participle(Candidate candidate) {
        Clauses clauses = candidate.clauses;
        int subject = clauses.circumstance(candidate.chunk);
        candidate.subject = subject;
        parties.add(candidate.actors, clauses, subject, candidate.trigger);
        int[] nouns = clauses.nounsAfter(candidate.chunk);
        int next = candidate.trigger + 1;
        int separate = separate(candidate);
        if (separate != Clauses.NONE) {
            candidate.object = separate;
            recipient(candidate, separate);
            return;
        }
        boolean object = nouns[0] == candidate.chunk + 1;
        if (Slot.OBJ.in(candidate.frame.recipient())
                && (object || clauses.get(candidate.chunk).end() > next)) {
            candidate.object = object ? clauses.get(nouns[0]).noun() : next;
            recipient(candidate, candidate.object);
        }
    }
}
