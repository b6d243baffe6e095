package org.rawi.arabic.event;

import org.rawi.arabic.lexicon.Features;
import org.rawi.arabic.lexicon.HeadKind;
import org.rawi.arabic.lexicon.PartOfSpeech;
import org.rawi.arabic.lexicon.Traits;
import org.rawi.arabic.morphology.Analysis;
import org.rawi.arabic.morphology.Clitics;
import org.rawi.reading.EventType;

/** Finds the object inside a phrase behind a verb that was read as one with the subject: اعتقلت الشرطة المحتجين. */
final class SecondPhrases {
    private final Layers in;
    private final Names names;
    private final Reach reach;

    SecondPhrases(Layers in, Names names, Reach reach) {
        this.in = in;
        this.names = names;
        this.reach = reach;
    }

    /**
     * The token where the object starts inside the subject's phrase right behind its verb, or NONE.
     *
     * @param object the object found elsewhere, or NONE
     */
    int of(Candidate candidate, Analysis verb, int subject, int object) {
        boolean asks = Slot.OBJ.in(candidate.frame.recipient())
                && verb.enclitic() == Clitics.NO_ENCLITIC
                && verb.lexeme().has(Traits.TRANSITIVE);
        boolean free = object == Clauses.NONE || !names.isParty(object);
        if (!asks || !free) {
            return Clauses.NONE;
        }
        boolean meets = !candidate.frame.has(Trait.INNER) && candidate.frame.type() != EventType.ASSAULT;
        int split = object == Clauses.NONE && meets ? reach.title(subject) : Clauses.NONE;
        split = split == Clauses.NONE && object == Clauses.NONE ? thing(candidate, subject) : split;
        split = split == Clauses.NONE && meets ? nation(subject) : split;
        return split == Clauses.NONE ? people(subject) : split;
    }

    /** The thing behind indefinite people that were read as its owners, or NONE: هاجم قراصنة موقع الوزارة. */
    private int thing(Candidate candidate, int subject) {
        Analysis head = in.at(subject);
        Analysis next = in.at(subject + 1);
        boolean people = head != null
                && head.lexeme().has(Traits.HUMAN)
                && head.number() == Features.PLURAL
                && !head.article()
                && head.enclitic() == Clitics.NO_ENCLITIC;
        boolean thing = next != null
                && next.is(PartOfSpeech.NOUN)
                && !next.lexeme().has(Traits.HUMAN)
                && !next.article()
                && next.proclitics() == 0
                && !names.isOrganized(subject + 1)
                && names.placeName(subject + 1) == 0;
        boolean open = !candidate.frame.has(Trait.PASSIVE) || names.is(subject + 1, WordClass.VEHICLE);
        return people && thing && open ? subject + 1 : Clauses.NONE;
    }

    /** The state or city behind a person's name that was read as part of it, or NONE: اتهم الوزير سعيد كرم طهران. */
    private int nation(int subject) {
        int end = reach.end(subject);
        for (int token = subject + 2; token < end; token++) {
            Analysis name = in.at(token - 1);
            boolean behind = name != null && name.is(PartOfSpeech.PROPER) && names.placeName(token - 1) == 0;
            if (behind && names.placeName(token) == end - token) {
                return names.heads(subject, HeadKind.OFFICE, HeadKind.HONORIFIC) ? token : Clauses.NONE;
            }
        }
        return Clauses.NONE;
    }

    /** The people or body with the article behind a phrase that the article has closed already, or NONE. */
    private int people(int subject) {
        int end = reach.end(subject);
        for (int token = subject + 1; token < end; token++) {
            Analysis before = in.at(token - 1);
            Analysis next = in.at(token);
            if (before == null || next == null || next.proclitic(Clitics.CONJUNCTION | Clitics.PREPOSITION)) {
                return Clauses.NONE;
            }
            boolean closed = (before.article() || names.placeName(token - 1) > 0) && !in.named(token - 1);
            if (closed
                    && next.article()
                    && !in.named(token)
                    && !names.counts(subject)
                    && another(subject, token, next)) {
                return token;
            }
        }
        return Clauses.NONE;
    }

    /** Whether a word with the article can be no part of the phrase before it: a noun, or a plural of people. */
    private boolean another(int subject, int token, Analysis next) {
        Analysis head = in.at(subject);
        boolean plural = next.number() == Features.PLURAL
                && next.gender() == Features.MASCULINE
                && (next.lexeme().has(Traits.HUMAN) || next.participle())
                && Features.field(next.features(), Features.CASE) == Features.OBLIQUE
                && head != null
                && (head.article() || head.number() != Features.PLURAL && !manlike(token - 1));
        boolean noun = next.is(PartOfSpeech.NOUN)
                && (names.isOrganized(token)
                        || names.is(token, WordClass.DIPLOMAT)
                        || names.heads(token, HeadKind.OFFICE, HeadKind.RANK))
                && !in.words().canBe(token, PartOfSpeech.ADJECTIVE)
                && !in.named(token + 1)
                && !names.heads(token - 1, HeadKind.HONORIFIC, HeadKind.RANK);
        boolean man = next.lexeme().has(Traits.HUMAN)
                && next.number() == Features.SINGULAR
                && next.gender() == Features.MASCULINE
                && head != null
                && head.article()
                && head.gender() == Features.FEMININE;
        return plural || noun || man;
    }

    /** Whether the word before is a plural of people that the next can describe. */
    private boolean manlike(int token) {
        Analysis before = in.at(token);
        return before != null && before.number() == Features.PLURAL && before.gender() == Features.MASCULINE;
    }
}
