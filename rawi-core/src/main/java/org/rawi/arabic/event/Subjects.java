package org.rawi.arabic.event;

import org.rawi.arabic.lexicon.Features;
import org.rawi.arabic.lexicon.HeadKind;
import org.rawi.arabic.lexicon.PartOfSpeech;
import org.rawi.arabic.lexicon.Traits;
import org.rawi.arabic.morphology.Analysis;

/** Who is the subject of a verb: the noun behind it, the topic before it, or the last subject. Verb-subject-object is the rule
 * (Ryding 2005, chapter 4). */
final class Subjects {
    private final Layers in;
    private final Names names;
    private final Clauses clauses;

    Subjects(Layers in, Names names, Clauses clauses) {
        this.in = in;
        this.names = names;
        this.clauses = clauses;
    }

    /** Who says we: the subject of the nearest verb of saying before, in this sentence or the one before. */
    int speaker(int chunk) {
        for (int c = chunk - 1; c >= 0; c--) {
            if (clauses.is(c, Chunk.Kind.VERB) && names.is(clauses.verb(c), WordClass.SAYING)) {
                int subject = subject(c);
                if (subject != Clauses.NONE && names.isParty(subject)) {
                    return subject;
                }
            }
        }
        Clauses before = clauses.before();
        return before == null ? Clauses.NONE : before.speaker(before.count());
    }

    /** The subject carried over from before a verb, or Clauses.NONE. */
    int carried(int verb) {
        return topic(verb, 0);
    }

    /** The token where the subject of a verb starts, or Clauses.NONE. */
    int subject(int verb) {
        return subject(verb, 0);
    }

    private int subject(int verb, int depth) {
        int own = ownSubject(verb, depth);
        return own != Clauses.NONE ? own : topic(verb, depth);
    }

    /** The subject that stands behind its verb, or Clauses.NONE. */
    private int ownSubject(int verb, int depth) {
        Analysis analysis = clauses.verb(verb);
        if (analysis == null
                || analysis.person() != Features.THIRD
                || analysis.number() == Features.PLURAL
                || analysis.number() == Features.DUAL) {
            return Clauses.NONE;
        }
        int[] nouns = clauses.nounsAfter(verb);
        if (nouns[0] == Clauses.NONE || !agrees(analysis, clauses.get(nouns[0]).noun())) {
            return Clauses.NONE;
        }
        int first = clauses.get(nouns[0]).noun();
        int before = depth > 3 || clauses.get(verb).joined() ? Clauses.NONE : leading(verb);
        if (before != Clauses.NONE && agrees(analysis, before) && before != first && names.isParty(before)) {
            return Clauses.NONE;
        }
        boolean transitive = analysis.lexeme().has(Traits.TRANSITIVE) && analysis.enclitic() == 0;
        if (!transitive || nouns[1] != Clauses.NONE || analysis.enclitic() != 0) {
            return first;
        }
        int topic = depth > 3 ? Clauses.NONE : directTopic(verb, depth);
        boolean topical = topic != Clauses.NONE && agrees(analysis, topic);
        return topical && (!names.isParty(first) || names.isParty(topic) && indefinite(first)) ? Clauses.NONE : first;
    }

    /** Whether a phrase is new to the reader or belongs to the subject, as objects of a verb without subject mostly do. */
    private boolean indefinite(int noun) {
        Analysis head = in.at(noun);
        return head == null
                || names.counts(noun)
                || head.enclitic() != 0
                || !head.article()
                        && !head.is(PartOfSpeech.PROPER)
                        && !in.named(noun)
                        && !clauses.definite(clauses.get(clauses.at(noun)));
    }

    /** The topic that opens the verb's own clause, right behind أن or at the start of the sentence: subject first. */
    private int leading(int verb) {
        int found = Clauses.NONE;
        for (int c = verb - 1; c >= 0; c--) {
            if (clauses.is(c, Chunk.Kind.THAT)) {
                return found != Clauses.NONE ? found : clauses.pronoun(c);
            }
            if (clauses.bounds(c)) {
                return clauses.is(c, Chunk.Kind.VERB) && auxiliary(c) ? found : Clauses.NONE;
            }
            if (clauses.is(c, Chunk.Kind.NOUN) && !clauses.get(c).joined()) {
                found = clauses.get(c).noun();
            }
        }
        return clauses.low() == clauses.get(0).start()
                        && found != Clauses.NONE
                        && clauses.is(0, Chunk.Kind.NOUN)
                        && clauses.get(0).noun() == found
                ? found
                : Clauses.NONE;
    }

    /** Whether a phrase can be the subject of a verb before it: case and gender. */
    boolean agrees(Analysis verb, int noun) {
        Analysis head = in.at(noun);
        if (head == null) {
            return true;
        }
        if (in.named(noun)
                || in.heads().is(head, HeadKind.HONORIFIC, HeadKind.HONORIFIC)
                || names.placeName(noun) > 0) {
            return true;
        }
        if (head.has(Features.TANWIN)
                || Features.field(head.features(), Features.CASE) == Features.OBLIQUE
                        && !head.is(PartOfSpeech.NUMERAL)) {
            return false;
        }
        if (head.is(PartOfSpeech.NUMERAL)
                || head.is(PartOfSpeech.PROPER)
                || head.is(PartOfSpeech.UNKNOWN)
                || head.gender() == 0
                || verb.gender() == 0) {
            return true;
        }
        boolean feminine = verb.gender() == Features.FEMININE;
        return head.number() == Features.PLURAL || (head.gender() == Features.FEMININE) == feminine;
    }

    /** A topic before the verb in its own clause, or the antecedent of its relative clause. */
    private int directTopic(int verb, int depth) {
        int antecedent = clauses.antecedentPiece(verb);
        if (antecedent != Clauses.NONE) {
            Analysis analysis = clauses.verb(verb);
            boolean object = analysis != null && analysis.enclitic() != 0;
            return object ? Clauses.NONE : clauses.get(antecedent).noun();
        }
        int found = Clauses.NONE;
        for (int c = verb - 1; c >= 0; c--) {
            if (clauses.is(c, Chunk.Kind.VERB)) {
                int relative = clauses.antecedentPiece(c);
                if (relative != Clauses.NONE && !clauses.get(verb).joined()) {
                    found = clauses.get(relative).kind() == Chunk.Kind.NOUN
                            ? clauses.get(relative).noun()
                            : found;
                    c = relative;
                    continue;
                }
                boolean own = !clauses.get(verb).joined() && !auxiliary(c) || auxiliary(c) && found != Clauses.NONE;
                return own ? plural(verb, c, found) : subject(c, depth + 1);
            }
            if (clauses.bounds(c)) {
                return found != Clauses.NONE ? plural(verb, c, found) : clauses.pronoun(c);
            }
            if (clauses.is(c, Chunk.Kind.NOUN) && !clauses.get(c).joined()) {
                found = clauses.get(c).noun();
            }
        }
        return plural(verb, -1, found);
    }

    /** A plural verb wants a plural topic: the nearest one when the first is singular. */
    private int plural(int verb, int bound, int found) {
        Analysis analysis = clauses.verb(verb);
        if (found == Clauses.NONE || analysis == null || analysis.number() != Features.PLURAL || isPlural(found)) {
            return found;
        }
        for (int c = verb - 1; c > bound; c--) {
            Analysis head = clauses.hasNoun(c) ? in.at(clauses.get(c).noun()) : null;
            if (head != null
                    && head.number() != Features.SINGULAR
                    && head.number() != 0
                    && head.lexeme().has(Traits.HUMAN)) {
                return clauses.get(c).noun();
            }
        }
        return found;
    }

    private boolean isPlural(int noun) {
        Analysis head = in.at(noun);
        return head == null
                || head.number() == Features.PLURAL
                || head.number() == Features.DUAL
                || names.counts(noun)
                || names.isOrganized(noun) && !head.article();
    }

    private boolean auxiliary(int chunk) {
        return names.is(clauses.verb(chunk), WordClass.AUX);
    }

    /** A topic, or the subject carried over from the verb before. */
    private int topic(int verb, int depth) {
        int direct = depth > 3 ? Clauses.NONE : directTopic(verb, depth);
        if (direct != Clauses.NONE) {
            return direct;
        }
        Analysis analysis = clauses.verb(verb);
        for (int c = verb - 1; c >= 0 && depth <= 3; c--) {
            if (clauses.is(c, Chunk.Kind.VERB)) {
                int subject = subject(c, depth + 1);
                if (subject != Clauses.NONE
                        && names.isParty(subject)
                        && (analysis == null || agrees(analysis, subject))) {
                    return subject;
                }
            } else if (clauses.is(c, Chunk.Kind.NOUN)
                    && !clauses.get(c).joined()
                    && names.isParty(clauses.get(c).noun())
                    && (analysis == null || agrees(analysis, clauses.get(c).noun()))) {
                return clauses.get(c).noun();
            }
        }
        Clauses before = clauses.before();
        return before == null ? Clauses.NONE : before.mainParty(analysis == null ? 0 : analysis.gender());
    }

    /** The first party of the sentence that agrees, the subject of its first verb before any other. */
    int mainParty(int gender) {
        for (int c = 0; c < clauses.count(); c++) {
            if (clauses.is(c, Chunk.Kind.NOUN) && names.isParty(clauses.get(c).noun())) {
                Analysis head = in.at(clauses.get(c).noun());
                if (head == null
                        || gender == 0
                        || head.gender() == 0
                        || head.gender() == gender
                        || head.is(PartOfSpeech.PROPER)) {
                    return clauses.get(c).noun();
                }
            }
        }
        return Clauses.NONE;
    }
}
