package org.rawi.arabic.event;

import java.util.List;
import org.rawi.arabic.lexicon.Features;
import org.rawi.arabic.lexicon.HeadKind;
import org.rawi.arabic.lexicon.PartOfSpeech;
import org.rawi.arabic.morphology.Analysis;
import org.rawi.arabic.morphology.Clitics;

/** Parties as full noun phrases: coordinated ones one by one, a short relative clause with its phrase. */
final class Parties {
    private static final int LONGEST_RELATIVE = 6;

    private final Layers in;
    private final Names names;
    private final Reach reach;

    Parties(Layers in, Names names, Reach reach) {
        this.in = in;
        this.names = names;
        this.reach = reach;
    }

    /** Adds the party that starts at a token, and those coordinated with it in this sentence. */
    void add(List<int[]> into, Clauses clauses, int noun, int trigger) {
        if (noun == Clauses.NONE || names.is(noun, "self")) {
            return;
        }
        int[] party = {noun, names.is(in.at(noun), "approx") ? reach.end(noun + 1) : reach.end(noun)};
        if (trigger > party[0] && trigger < party[1]) {
            party[1] = trigger;
        }
        if (Candidate.holds(into, noun)) {
            return;
        }
        into.add(party);
        int chunk = clauses.holds(noun) ? clauses.at(noun) : Clauses.NONE;
        if (chunk == Clauses.NONE || clauses.get(chunk).end() != party[1]) {
            return;
        }
        int next = chunk + 1;
        while (continues(clauses, next, trigger)) {
            next = clauses.is(next, Chunk.Kind.COMMA) ? next + 1 : next;
            Chunk joined = clauses.get(next);
            if (names.isParty(joined.noun()) || names.isPlace(joined.noun())) {
                party = new int[] {joined.noun(), joined.end()};
                into.add(party);
            } else if (extendable(party[0])) {
                party[1] = joined.end();
            } else if (alike(party[0], joined.noun())) {
                party = new int[] {joined.noun(), joined.end()};
                into.add(party);
            } else {
                break;
            }
            next++;
        }
        seated(clauses, party, next, trigger);
        if (named(party)) {
            return;
        }
        if (clauses.is(next, Chunk.Kind.VERB)) {
            asyndetic(clauses, party, next, trigger);
        } else {
            relative(clauses, party, next, trigger);
        }
    }

    /** Whether a phrase ends in a name and so tells by itself who is meant. */
    private boolean named(int[] party) {
        Analysis last = in.at(party[1] - 1);
        Analysis head = in.at(party[0]);
        boolean body = head != null
                && !head.article()
                && names.isOrganized(party[0])
                && party[1] - party[0] > 1
                && last != null
                && last.article()
                && !last.is(PartOfSpeech.ADJECTIVE);
        return body || in.named(party[1] - 1) || last != null && last.is(PartOfSpeech.PROPER);
    }

    /** Whether a thing can stand in a list behind a party: both definite or both not, and no act. */
    private boolean alike(int party, int other) {
        Analysis one = in.at(party);
        Analysis two = in.at(other);
        return one != null
                && two != null
                && one.article() == two.article()
                && !two.masdar()
                && two.is(PartOfSpeech.NOUN);
    }

    /** Whether a coordinated phrase follows, perhaps behind a comma; not one that opens a clause of its own. */
    private boolean continues(Clauses clauses, int next, int trigger) {
        if (clauses.is(next, Chunk.Kind.COMMA)) {
            return clauses.is(next + 1, Chunk.Kind.NOUN)
                    && clauses.get(next + 1).joined()
                    && names.isParty(clauses.get(next + 1).noun())
                    && !clauses.is(next + 2, Chunk.Kind.VERB)
                    && !clauses.is(next + 2, Chunk.Kind.PARTICLE)
                    && !governs(clauses, next + 1, trigger);
        }
        return clauses.is(next, Chunk.Kind.NOUN) && clauses.get(next).joined() && !governs(clauses, next, trigger);
    }

    /** Whether a title or body can have a second field behind و: وزير الخارجية والتعاون. */
    private boolean extendable(int noun) {
        return names.placeName(noun) == 0
                        && !names.is(noun, "state")
                        && names.heads(noun, HeadKind.OFFICE, HeadKind.ORGANIZATION)
                || names.heads(noun, HeadKind.HONORIFIC, HeadKind.RANK);
    }

    /** A body's seat before its verb or object: الحكومة المحلية في جزر الكناري طلبت. */
    private void seated(Clauses clauses, int[] party, int next, int trigger) {
        boolean seat = clauses.is(next, Chunk.Kind.PREPOSITION)
                && clauses.get(next).slot() == Slot.FI
                && clauses.get(next).start() == party[1]
                && clauses.get(next).noun() >= 0
                && names.isPlace(clauses.get(next).noun())
                && names.heads(party[0], HeadKind.ORGANIZATION, HeadKind.ORGANIZATION);
        if (seat
                && (clauses.is(next + 1, Chunk.Kind.VERB)
                                && !clauses.get(next + 1).joined()
                        || clauses.is(next + 1, Chunk.Kind.NOUN)
                                && !clauses.get(next + 1).joined())
                && !(trigger >= party[0] && trigger < clauses.get(next).end())) {
            party[1] = clauses.get(next).end();
        }
    }

    /** Whether a joined phrase opens a clause of its own or holds the trigger. */
    private boolean governs(Clauses clauses, int chunk, int trigger) {
        Chunk joined = clauses.get(chunk);
        Analysis head = in.at(joined.noun());
        return trigger >= joined.start() && trigger < joined.end()
                || head != null
                        && (names.isCircumstance(joined.noun())
                                || head.masdar()
                                        && !names.isParty(joined.noun())
                                        && clauses.is(chunk + 1, Chunk.Kind.NOUN));
    }

    /** Whether a relative pronoun agrees with the phrase it would describe. */
    private boolean fits(int noun, int relative) {
        Analysis head = in.at(noun);
        Analysis pronoun = in.at(relative);
        return head == null
                || pronoun == null
                || head.gender() == 0
                || pronoun.gender() == 0
                || head.is(PartOfSpeech.PROPER)
                || head.number() == Features.PLURAL
                || names.counts(noun)
                || head.gender() == pronoun.gender();
    }

    /** A relative clause without pronoun, behind an indefinite phrase: مسلحون يشتبه في أنهم متطرفون. */
    private void asyndetic(Clauses clauses, int[] party, int verb, int trigger) {
        if (trigger > party[0] || clauses.antecedentOf(verb) != party[0]) {
            return;
        }
        int end = clauses.get(verb).end();
        for (int c = verb + 1; c < clauses.count(); c++) {
            Chunk chunk = clauses.get(c);
            if (chunk.is(Chunk.Kind.COMMA)
                    || chunk.is(Chunk.Kind.STOP)
                    || chunk.is(Chunk.Kind.VERB)
                    || chunk.is(Chunk.Kind.SUBORDINATOR)) {
                break;
            }
            end = chunk.end();
        }
        party[1] = end - clauses.get(verb).start() <= LONGEST_RELATIVE ? end : party[1];
    }

    private void relative(Clauses clauses, int[] party, int next, int trigger) {
        if (!clauses.is(next, Chunk.Kind.RELATIVE)
                || clauses.get(next).joined()
                || !fits(party[0], clauses.get(next).start())) {
            return;
        }
        int end = clauses.get(next).end();
        for (int c = next + 1; c < clauses.count(); c++) {
            Chunk chunk = clauses.get(c);
            boolean second = chunk.is(Chunk.Kind.VERB)
                    && c > next + 1
                    && !(c == next + 2
                            && clauses.is(next + 1, Chunk.Kind.VERB)
                            && names.is(clauses.verb(next + 1), "aux"));
            boolean stops =
                    chunk.is(Chunk.Kind.COMMA) || chunk.is(Chunk.Kind.STOP) || chunk.is(Chunk.Kind.THAT) || second;
            if (stops) {
                break;
            }
            end = chunk.end();
            Analysis verb = clauses.is(next + 1, Chunk.Kind.VERB) ? clauses.verb(next + 1) : null;
            if (chunk.is(Chunk.Kind.NOUN) && verb != null && verb.enclitic() != Clitics.NO_ENCLITIC) {
                break;
            }
        }
        if (end - clauses.get(next).start() <= LONGEST_RELATIVE && !(trigger >= party[0] && trigger < end)) {
            party[1] = end;
        }
    }

    /** The first party that stands inside a stretch, its first word left out unless it is one itself, or NONE. */
    int inner(int start, int end, List<int[]> others) {
        for (int token = start; token < end; token++) {
            if (!Candidate.holds(others, token) && names.isParty(token) && firm(token)) {
                return token;
            }
        }
        return Clauses.NONE;
    }

    private boolean firm(int token) {
        Analysis head = in.at(token);
        return head == null
                || names.placeName(token) > 0
                || in.named(token)
                || !head.is(PartOfSpeech.ADJECTIVE)
                        && !head.has(Features.TANWIN)
                        && (head.article()
                                || head.enclitic() != Clitics.NO_ENCLITIC
                                || names.isOrganized(token)
                                || reach.end(token) > token + 1
                                || head.is(PartOfSpeech.PROPER));
    }
}
