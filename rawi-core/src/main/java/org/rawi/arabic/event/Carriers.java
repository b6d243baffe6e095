package org.rawi.arabic.event;

import org.jspecify.annotations.Nullable;
import org.rawi.arabic.lexicon.PartOfSpeech;
import org.rawi.arabic.morphology.Analysis;
import org.rawi.arabic.morphology.Clitics;

/** Finds the verb, participle or masdar that carries a noun trigger: before it, or behind it in a relative clause. */
final class Carriers {
    private final Layers in;
    private final Names names;
    private final FrameLexicon frames;

    Carriers(Layers in, Names names, FrameLexicon frames) {
        this.in = in;
        this.names = names;
        this.frames = frames;
    }

    /** Finds the verb that carries the noun: before it, or behind it in a relative clause. */
    void find(Candidate candidate) {
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
                    && acts(candidate, clauses.get(c).noun())
                    && !names.isOrganized(clauses.get(c).noun())) {
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
                boolean told = verb != null
                        && own.is(Chunk.Kind.NOUN)
                        && names.is(verb, WordClass.LIGHT_NONE)
                        && refers(clauses, c, candidate.chunk, relative);
                boolean refers = verb != null
                        && !clauses.get(c).joined()
                        && (told
                                || relative && clauses.antecedentPiece(c) == candidate.chunk
                                || verb.enclitic() == Clitics.HU
                                || verb.enclitic() == Clitics.HA);
                boolean affects = refers(clauses, c, candidate.chunk, relative) && names.is(verb, WordClass.AFFECTING);
                candidate.carrier =
                        refers && !names.is(verb, WordClass.CONTROL) && carries(candidate, verb) ? c : Clauses.NONE;
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
        if (verb == null
                || analysis == null
                || names.is(analysis, WordClass.NO_CARRIER)
                || !analysis.masdar() && !names.isCircumstance(token)) {
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
        if (names.is(verb, WordClass.EMPTY)) {
            return candidate.frame.kind() != Frame.Kind.LIGHT || verb.lemma().equals(candidate.frame.partner());
        }
        if (names.is(verb, WordClass.CONTROL)
                || names.is(verb, WordClass.SETTING_OUT) && names.is(candidate.trigger, WordClass.ATTACK)) {
            return candidate.frame.kind() != Frame.Kind.LIGHT || verb.lemma().equals(candidate.frame.partner());
        }
        return candidate.frame.kind() == Frame.Kind.LIGHT
                ? verb.lemma().equals(candidate.frame.partner())
                : frames.isLight(verb.lemma(), candidate.frame.type());
    }

    /** Whether the noun stands where a verb can take it: as its object, or behind a preposition of its own. */
    private boolean governed(Candidate candidate, @Nullable Analysis verb) {
        Chunk chunk = candidate.clauses.get(candidate.chunk);
        int head = chunk.noun();
        if (head >= 0
                && head != candidate.trigger
                && !names.counts(head)
                && !names.is(head, WordClass.SERIES)
                && !names.isMasdar(head)
                && in.at(head) != null) {
            return false;
        }
        Analysis before = in.at(chunk.start() - 1);
        boolean described = chunk.is(Chunk.Kind.PREPOSITION)
                && before != null
                && before.participle()
                && before.is(PartOfSpeech.ADJECTIVE)
                && before.article();
        if (described) {
            return false;
        }
        if (names.is(verb, WordClass.LIGHT_NONE)) {
            return chunk.is(Chunk.Kind.NOUN);
        }
        return switch (chunk.slot()) {
            case NONE, BI, ILA, CAN, MIN, LI, ALA -> true;
            case FI -> names.is(verb, WordClass.CONTROL) || names.is(verb, WordClass.JOINING);
            default -> false;
        };
    }

    static int head(Candidate candidate) {
        Chunk carrier = candidate.clauses.get(candidate.carrier);
        return carrier.is(Chunk.Kind.VERB) ? carrier.start() : carrier.noun();
    }
}
