package org.rawi.arabic.event;

import java.util.List;
import org.rawi.arabic.lexicon.Features;
import org.rawi.arabic.lexicon.HeadKind;
import org.rawi.arabic.lexicon.PartOfSpeech;
import org.rawi.arabic.lexicon.Traits;
import org.rawi.arabic.morphology.Analysis;
import org.rawi.arabic.text.TokenKind;

/** Whether the conditions of a frame hold for a candidate with its parties. */
final class Conditions {
    private static final int NEAR = 4;

    private final Layers in;

    private final Names names;

    private final Prepositions prepositions;

    private final Exclusions exclusions;

    private final Stances stances;

    Conditions(Layers in, Names names, Prepositions prepositions) {
        this.in = in;
        this.names = names;
        this.prepositions = prepositions;
        exclusions = new Exclusions(in, names);
        stances = new Stances(in, names, prepositions);
    }

    boolean hold(Candidate candidate) {
        for (Need need : candidate.frame.needs()) {
            if (!holds(candidate, need)) {
                return false;
            }
        }
        return !exclusions.hold(candidate);
    }

    private boolean holds(Candidate candidate, Need need) {
        for (Need.Alternative alternative : need.alternatives()) {
            boolean met = switch (alternative.about()) {
                case OBJECT -> phrase(candidate.object, alternative.name(), candidate);
                case SUBJECT -> phrase(candidate.subject, alternative.name(), candidate);
                case ANY -> anyParty(candidate, alternative.name());
                case RECIPIENT -> any(candidate.recipients, alternative.name());
                case ACT -> act(candidate, alternative.name());
            };
            if (met) {
                return true;
            }
        }
        return false;
    }

    private boolean act(Candidate candidate, String name) {
        return switch (name) {
            case "target" -> !candidate.recipients.isEmpty();
            case "with" ->
                !candidate.recipients.isEmpty() && stances.partnered(candidate) || stances.several(candidate);
            case "agent" -> !candidate.actors.isEmpty();
            case "actor" -> !candidate.actors.isEmpty() || candidate.light() && !candidate.recipients.isEmpty();
            case "both" -> !candidate.actors.isEmpty() && !candidate.recipients.isEmpty();
            case "party" -> candidate.parties() > 0;
            case "light" -> candidate.light();
            case "call" -> stances.call(candidate);
            case "aimed" -> stances.aimed(candidate);
            case "toward" -> candidate.recipients.stream().anyMatch(party -> names.isParty(party[0]));
            case "goal" -> stances.goal(candidate);
            case "posted" -> stances.posted(candidate);
            case "violent" -> stances.violent(candidate);
            case "spoken" -> !stances.violent(candidate);
            case "political" -> stances.anyPolitical(candidate);
            case "political-actor" ->
                candidate.actors.isEmpty() || candidate.actors.stream().anyMatch(party -> stances.political(party[0]));
            case "bound" -> candidate.light() || !candidate.actors.isEmpty() && !candidate.recipients.isEmpty();
            case "armed" ->
                !anyParty(candidate, "civil")
                        && (anyParty(candidate, name)
                                || stances.beside(candidate, name)
                                || stances.beside(candidate, "armed-adjective")
                                || candidate.object != Clauses.NONE && phrase(candidate.object, name, candidate));
            case "conflict", "sentence", "cause", "blame", "deal" -> behind(candidate, name);
            default ->
                stances.beside(candidate, name)
                        || candidate.object != Clauses.NONE && phrase(candidate.object, name, candidate);
        };
    }

    private boolean behind(Candidate candidate, String name) {
        return names.any(
                candidate.trigger + 1, prepositions.inner().clauseEnd(candidate.clauses, candidate.chunk), name);
    }

    private boolean anyParty(Candidate candidate, String name) {
        return any(candidate.actors, name) || any(candidate.recipients, name);
    }

    private boolean any(List<int[]> parties, String name) {
        return parties.stream().anyMatch(party -> names.any(party[0], party[1], name));
    }

    private boolean phrase(int noun, String name, Candidate candidate) {
        if (noun == Clauses.NONE) {
            return false;
        }
        return switch (name) {
            case "party" -> names.isParty(noun) || candidate.frame.has(Trait.INNER) && !candidate.recipients.isEmpty();
            case "human" -> human(noun);
            case "party-only" -> names.isParty(noun);
            case "official" -> names.is(noun, name) || names.heads(noun, HeadKind.OFFICE, HeadKind.HONORIFIC);
            case "ground" -> names.isPlace(noun);
            case "concrete" -> !names.isMasdar(noun) || names.isParty(noun) || names.isPlace(noun);
            case "armed" ->
                (names.is(noun, name) || (names.counts(noun) || number(noun)) && within(candidate, noun, name))
                        && !within(candidate, noun, "civil");
            default -> within(candidate, noun, name);
        };
    }

    private boolean number(int token) {
        return in.tokens().is(token, TokenKind.NUMBER);
    }

    /** Whether a word of a class stands at the head of an object or close behind it in its phrase. */
    private boolean within(Candidate candidate, int noun, String name) {
        int phrase = candidate.clauses.holds(noun)
                ? candidate.clauses.get(candidate.clauses.at(noun)).end()
                : noun + NEAR;
        return names.any(
                noun,
                Math.max(
                        noun + 1,
                        Math.min(noun + NEAR, Math.min(phrase, in.words().count()))),
                name);
    }

    private boolean human(int noun) {
        Analysis head = in.at(noun);
        if (head == null) {
            return names.isParty(noun);
        }
        if (head.is(PartOfSpeech.NUMERAL) && head.article() && !names.isFrom(in.at(noun + 1))) {
            return true;
        }
        if (names.counts(noun)) {
            int next = names.counted(noun);
            return in.tokens().is(next, TokenKind.NUMBER) ? human(next + 1) : human(next);
        }
        return names.is(noun, "human")
                || head.is(PartOfSpeech.ADJECTIVE) && head.lexeme().has(Traits.NISBA) && names.isHuman(noun)
                || names.isNationality(head) && head.has(Features.TANWIN)
                || head.lexeme().has(Traits.HUMAN)
                || names.heads(noun, HeadKind.OFFICE, HeadKind.KIN)
                || names.heads(noun, HeadKind.HONORIFIC, HeadKind.RANK)
                || head.is(PartOfSpeech.PROPER) && !names.isPlace(noun);
    }
}
