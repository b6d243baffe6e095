package org.rawi.arabic.event;

import org.rawi.arabic.lexicon.Features;
import org.rawi.arabic.lexicon.HeadKind;
import org.rawi.arabic.lexicon.PartOfSpeech;
import org.rawi.arabic.lexicon.Traits;
import org.rawi.arabic.morphology.Analysis;
import org.rawi.arabic.morphology.Clitics;

/** What the pronouns of a sentence stand for. */
final class Pronouns {
    private static final int FAR = 6;

    private final Layers in;
    private final Names names;
    private final Clauses clauses;

    Pronouns(Layers in, Names names, Clauses clauses) {
        this.in = in;
        this.names = names;
        this.clauses = clauses;
    }

    /** What a pronoun stands for: the nearest party before it that agrees, phrases behind prepositions last. */
    int antecedent(int enclitic, int chunk) {
        Clauses earlier = clauses.before();
        int behind = Clauses.NONE;
        int people = enclitic == Clitics.HUM ? people(chunk) : Clauses.NONE;
        if (people != Clauses.NONE) {
            return people;
        }
        for (int c = chunk - 1; c >= 0; c--) {
            if (clauses.hasNoun(c)
                    && in.at(clauses.get(c).noun()) != null
                    && refers(enclitic, clauses.get(c).noun())
                    && names.isParty(clauses.get(c).noun())) {
                if (clauses.is(c, Chunk.Kind.NOUN)) {
                    return clauses.get(c).noun();
                }
                behind = behind == Clauses.NONE ? clauses.get(c).noun() : behind;
            }
        }
        if (behind != Clauses.NONE || earlier == null) {
            return behind;
        }
        return earlier.antecedent(enclitic, earlier.count());
    }

    /** The nearest person before a piece in its sentence that a pronoun can stand for, or Clauses.NONE. */
    int person(int enclitic, int chunk) {
        for (int c = chunk - 1; c >= 0; c--) {
            int noun = clauses.hasNoun(c) ? clauses.get(c).noun() : Clauses.NONE;
            boolean person = noun != Clauses.NONE
                    && (in.named(noun)
                            || names.heads(noun, HeadKind.OFFICE, HeadKind.HONORIFIC)
                            || names.is(noun, "delegation"));
            if (person && refers(enclitic, noun)) {
                return noun;
            }
        }
        return Clauses.NONE;
    }

    /** The nearest phrase before a piece that names people in the plural, its first word or one inside, or Clauses.NONE. */
    private int people(int chunk) {
        for (int c = chunk - 1; c >= 0 && c > chunk - FAR; c--) {
            int noun = clauses.hasNoun(c) ? clauses.partyIn(clauses.get(c).noun()) : Clauses.NONE;
            Analysis head = noun == Clauses.NONE ? null : in.at(noun);
            if (head != null
                    && head.number() == Features.PLURAL
                    && head.lexeme().has(Traits.HUMAN)
                    && names.isParty(noun)) {
                return noun;
            }
            if (clauses.is(c, Chunk.Kind.STOP)) {
                return Clauses.NONE;
            }
        }
        return Clauses.NONE;
    }

    /** Whether a pronoun can stand for a phrase. */
    private boolean refers(int enclitic, int noun) {
        Analysis head = in.at(noun);
        if (head == null || head.gender() == 0) {
            return true;
        }
        boolean plural = head.number() == Features.PLURAL;
        boolean human = head.lexeme().has(Traits.HUMAN);
        boolean open = head.is(PartOfSpeech.PROPER) || head.is(PartOfSpeech.UNKNOWN);
        return switch (enclitic) {
            case Clitics.HU -> !plural && (head.gender() == Features.MASCULINE);
            case Clitics.HA ->
                open && !head.lexeme().has(Traits.GIVEN_NAME) || (plural ? !human : head.gender() == Features.FEMININE);
            case Clitics.HUM ->
                plural && head.gender() == Features.MASCULINE
                        || head.is(PartOfSpeech.NUMERAL)
                        || !human && names.isOrganized(noun);
            case Clitics.HUNNA -> plural;
            case Clitics.HUMA -> head.number() == Features.DUAL || names.isParty(noun);
            default -> true;
        };
    }

    /** What the pronoun of إنه or أنهم stands for. */
    int pronoun(int chunk) {
        Analysis analysis = in.at(clauses.get(chunk).start());
        if (!clauses.is(chunk, Chunk.Kind.THAT) || analysis == null || analysis.enclitic() == 0) {
            return Clauses.NONE;
        }
        return antecedent(analysis.enclitic(), chunk);
    }
}
