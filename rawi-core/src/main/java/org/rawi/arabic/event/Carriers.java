package org.rawi.arabic.event;

import org.jspecify.annotations.Nullable;
import org.rawi.arabic.lexicon.PartOfSpeech;
import org.rawi.arabic.morphology.Analysis;
import org.rawi.arabic.morphology.Clitics;
import org.rawi.arabic.morphology.Form;

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
                boolean bound = !taken(candidate, c)
                        && governed(candidate, clauses.verb(c))
                        && carries(candidate, clauses.get(c).start());
                candidate.committed = !bound && commits(candidate, clauses.verb(c), c);
                candidate.carrier = bound || candidate.committed ? c : Clauses.NONE;
                break;
            }
            int noun = clauses.get(c).noun();
            boolean committed = noun >= 0 && names.isCircumstance(noun) && commits(candidate, in.at(noun), c);
            if (committed
                    || clauses.hasNoun(c)
                            && near(clauses, c, candidate.chunk)
                            && acts(candidate, noun)
                            && !names.isOrganized(noun)) {
                candidate.carrier = c;
                candidate.committed = committed;
                break;
            }
            boolean says = noun >= 0
                    && names.isCircumstance(noun)
                    && (names.acts(in.at(noun), WordClass.SAYING) || names.acts(in.at(noun), WordClass.ASKING));
            if (clauses.bounds(c) || says) {
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
                                || resumes(clauses, c, candidate.chunk));
                boolean affects = refers(clauses, c, candidate.chunk, relative) && names.is(verb, WordClass.AFFECTING);
                candidate.carrier = refers
                                && !names.is(verb, WordClass.CONTROL)
                                && carries(candidate, clauses.get(c).start())
                        ? c
                        : Clauses.NONE;
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

    /** Whether a verb has another thing as its object already, and the noun stands behind a preposition. */
    private boolean taken(Candidate candidate, int verb) {
        Clauses clauses = candidate.clauses;
        boolean apart = switch (clauses.get(candidate.chunk).slot()) {
            case CAN, MIN, ALA, LI -> true;
            default -> false;
        };
        for (int c = verb + 1; apart && c < candidate.chunk; c++) {
            Chunk between = clauses.get(c);
            boolean thing = between.is(Chunk.Kind.NOUN)
                    && !between.joined()
                    && !names.isParty(between.noun())
                    && !names.isPlace(between.noun())
                    && !names.isCircumstance(between.noun());
            if (thing) {
                return true;
            }
        }
        return apart && clauses.antecedentOf(verb) != Clauses.NONE && clauses.antecedentPiece(verb) == Clauses.NONE;
    }

    /** Whether a verb or participle binds its subject to do what the noun names: تعهدت بتقديم، مهددا بقصف. */
    private boolean commits(Candidate candidate, @Nullable Analysis verb, int piece) {
        Clauses clauses = candidate.clauses;
        Chunk own = clauses.get(candidate.chunk);
        boolean quoted = own.noun() == candidate.trigger - 1 && in.at(own.noun()) == null;
        boolean first =
                own.noun() == candidate.trigger || quoted || own.noun() >= 0 && names.is(own.noun(), WordClass.SERIES);
        boolean slot = switch (own.slot()) {
            case NONE, BI, ALA, CAN -> !own.joined();
            default -> false;
        };
        if (!first || !slot || candidate.frame.kind() == Frame.Kind.LIGHT || !names.acts(verb, WordClass.COMMITS)) {
            return false;
        }
        for (int c = piece + 1; c < candidate.chunk; c++) {
            Chunk between = clauses.get(c);
            boolean inside =
                    between.is(Chunk.Kind.NOUN) && (names.isParty(between.noun()) || names.isPlace(between.noun()))
                            || between.is(Chunk.Kind.TIME)
                            || between.is(Chunk.Kind.ADVERB)
                            || between.is(Chunk.Kind.COMMA)
                            || between.slot() == Slot.ASIDE
                            || between.slot() == Slot.LI;
            if (!inside) {
                return false;
            }
        }
        return true;
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

    /** Whether a verb has the noun as its pronoun: no relative clause of another noun stands around it. */
    private static boolean resumes(Clauses clauses, int verb, int chunk) {
        Analysis analysis = clauses.verb(verb);
        int piece = clauses.antecedentPiece(verb);
        return analysis != null
                && (analysis.enclitic() == Clitics.HU || analysis.enclitic() == Clitics.HA)
                && (piece == Clauses.NONE || piece == chunk);
    }

    /** Whether a verb behind the noun has it as its subject. */
    private static boolean refers(Clauses clauses, int verb, int chunk, boolean relative) {
        return !clauses.get(verb).joined()
                && (relative
                        || clauses.antecedentPiece(verb) == chunk
                        || clauses.subject(verb) == clauses.get(chunk).noun());
    }

    private boolean carries(Candidate candidate, int token) {
        Analysis verb = in.at(token);
        if (verb == null) {
            return false;
        }
        boolean light = candidate.frame.kind() == Frame.Kind.LIGHT;
        if (light && partner(candidate, token, verb)) {
            return true;
        }
        boolean open = names.is(verb, WordClass.EMPTY)
                || names.is(verb, WordClass.CONTROL)
                || names.is(verb, WordClass.SETTING_OUT) && names.is(candidate.trigger, WordClass.ATTACK);
        return !light && (open || frames.isLight(verb.lemma(), candidate.frame.type()));
    }

    /** Whether a verb is the one a frame asks for, in this reading or another of the same inflection: أجرت، أخلت. */
    private boolean partner(Candidate candidate, int token, Analysis verb) {
        Form form = in.words().form(token);
        for (int i = 0; form != null && i < form.count(); i++) {
            Analysis other = form.analysis(i);
            if (other.finite()
                    && other.lemma().equals(candidate.frame.partner())
                    && other.aspect() == verb.aspect()
                    && other.enclitic() == verb.enclitic()) {
                return true;
            }
        }
        return false;
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
