package org.rawi.arabic.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.arabic.lexicon.Features;
import org.rawi.arabic.lexicon.PartOfSpeech;
import org.rawi.arabic.lexicon.Traits;
import org.rawi.arabic.mention.HeadKind;
import org.rawi.arabic.morphology.Analysis;
import org.rawi.arabic.morphology.Clitics;

/**
 * The pieces of one sentence and who is the subject of its verbs. Verb-subject-object is the rule, a topic before the verb the
 * exception (Ryding 2005, chapter 4); a verb without a subject of its own keeps the last one.
 */
final class Clauses {
    static final int NONE = -1;

    private final Layers in;
    private final Names names;
    private final List<Chunk> chunks;
    private final int low;
    private final int[] chunkOf;
    private final @Nullable Clauses before;

    Clauses(Layers in, Names names, List<Chunk> chunks, int low, int high, @Nullable Clauses before) {
        this.in = in;
        this.names = names;
        this.chunks = chunks;
        this.low = low;
        this.before = before;
        chunkOf = new int[high - low];
        for (int c = 0; c < chunks.size(); c++) {
            for (int token = chunks.get(c).start(); token < chunks.get(c).end(); token++) {
                chunkOf[token - low] = c;
            }
        }
    }

    int count() {
        return chunks.size();
    }

    Chunk get(int chunk) {
        return chunks.get(chunk);
    }

    /** The piece a token stands in. */
    int at(int token) {
        return chunkOf[token - low];
    }

    boolean is(int chunk, Chunk.Kind kind) {
        return chunk >= 0 && chunk < chunks.size() && chunks.get(chunk).kind() == kind;
    }

    @Nullable
    Analysis verb(int chunk) {
        return in.at(chunks.get(chunk).start());
    }

    /** Whether a clause cannot reach over a piece. */
    boolean bounds(int chunk) {
        return switch (chunks.get(chunk).kind()) {
            case VERB, THAT, RELATIVE, SUBORDINATOR, STOP -> true;
            default -> false;
        };
    }

    /** The piece before a verb, particles and adverbs skipped. */
    int leftOf(int verb) {
        int c = verb - 1;
        while (c >= 0 && (is(c, Chunk.Kind.PARTICLE) || is(c, Chunk.Kind.ADVERB) || is(c, Chunk.Kind.TIME))) {
            c--;
        }
        return c;
    }

    /** Whether a verb opens a relative clause, and behind which piece, or NONE. */
    int antecedentPiece(int verb) {
        int left = leftOf(verb);
        if (is(left, Chunk.Kind.RELATIVE)) {
            return phraseBefore(left - 1);
        }
        Analysis analysis = verb(verb);
        if (left == verb - 1 && analysis != null && !chunks.get(verb).joined() && hasNoun(left)) {
            Chunk phrase = chunks.get(left);
            Analysis head = in.at(phrase.noun());
            boolean open =
                    head != null && (!definite(phrase) || names.counts(phrase.noun()) || head.has(Features.TANWIN));
            boolean indefinite =
                    head != null && open && !head.article() && head.enclitic() == 0 && !head.is(PartOfSpeech.PROPER);
            return head != null
                            && indefinite
                            && (analysis.enclitic() != 0
                                    || phrase.kind() == Chunk.Kind.PREPOSITION
                                    || head.has(Features.TANWIN))
                    ? left
                    : NONE;
        }
        return NONE;
    }

    /** The token where the phrase starts that a verb's clause describes without a relative pronoun, or NONE. */
    int antecedentOf(int verb) {
        if (verb == 0 || !hasNoun(verb - 1) || chunks.get(verb).joined()) {
            return NONE;
        }
        Chunk phrase = chunks.get(verb - 1);
        Analysis head = in.at(phrase.noun());
        boolean open = head != null && (!definite(phrase) || names.counts(phrase.noun()) || head.has(Features.TANWIN));
        boolean indefinite =
                head != null && open && !head.article() && head.enclitic() == 0 && !head.is(PartOfSpeech.PROPER);
        return indefinite ? phrase.noun() : NONE;
    }

    private boolean definite(Chunk phrase) {
        for (int token = phrase.noun(); token < phrase.end(); token++) {
            Analysis analysis = in.at(token);
            if (analysis != null
                    && (analysis.article() || analysis.is(PartOfSpeech.PROPER) || analysis.enclitic() != 0)) {
                return true;
            }
        }
        return false;
    }

    private int phraseBefore(int chunk) {
        int c = chunk;
        while (c >= 0 && (is(c, Chunk.Kind.COMMA) || is(c, Chunk.Kind.ADVERB) || is(c, Chunk.Kind.TIME))) {
            c--;
        }
        return hasNoun(c) ? c : NONE;
    }

    boolean hasNoun(int chunk) {
        return chunk >= 0 && chunk < chunks.size() && chunks.get(chunk).noun() >= 0;
    }

    /** Noun phrases behind a piece and before the clause ends, coordinated ones left out: at most two. */
    int[] nounsAfter(int chunk) {
        int[] found = {NONE, NONE};
        int count = 0;
        for (int c = chunk + 1; c < chunks.size() && count < 2 && !bounds(c); c++) {
            if (is(c, Chunk.Kind.NOUN) && !chunks.get(c).joined()) {
                Analysis head = in.at(chunks.get(c).noun());
                if (head == null || !names.isCircumstance(chunks.get(c).noun())) {
                    found[count++] = c;
                }
            }
        }
        return found;
    }

    /** Who says we: the subject of the nearest verb of saying before, in this sentence or the one before. */
    int speaker(int chunk) {
        for (int c = chunk - 1; c >= 0; c--) {
            if (is(c, Chunk.Kind.VERB) && names.is(verb(c), "saying")) {
                int subject = subject(c);
                if (subject != NONE && names.isParty(subject)) {
                    return subject;
                }
            }
        }
        return before == null ? NONE : before.speaker(before.count());
    }

    /** The subject carried over from before a verb, or NONE. */
    int carried(int verb) {
        return topic(verb, 0);
    }

    /** The token where the subject of a verb starts, or NONE. */
    int subject(int verb) {
        return subject(verb, 0);
    }

    private int subject(int verb, int depth) {
        int own = ownSubject(verb, depth);
        return own != NONE ? own : topic(verb, depth);
    }

    /** The subject that stands behind its verb, or NONE. */
    private int ownSubject(int verb, int depth) {
        Analysis analysis = verb(verb);
        if (analysis == null
                || analysis.person() != Features.THIRD
                || analysis.number() == Features.PLURAL
                || analysis.number() == Features.DUAL) {
            return NONE;
        }
        int[] nouns = nounsAfter(verb);
        if (nouns[0] == NONE || !agrees(analysis, chunks.get(nouns[0]).noun())) {
            return NONE;
        }
        int first = chunks.get(nouns[0]).noun();
        int before = depth > 3 || chunks.get(verb).joined() ? NONE : leading(verb);
        if (before != NONE && agrees(analysis, before) && before != first && names.isParty(before)) {
            return NONE;
        }
        boolean transitive = analysis.lexeme().has(Traits.TRANSITIVE) && analysis.enclitic() == 0;
        if (!transitive || nouns[1] != NONE || analysis.enclitic() != 0) {
            return first;
        }
        int topic = depth > 3 ? NONE : directTopic(verb, depth);
        boolean topical = topic != NONE && agrees(analysis, topic);
        return topical && (!names.isParty(first) || names.isParty(topic) && indefinite(first)) ? NONE : first;
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
                        && !definite(chunks.get(at(noun)));
    }

    /** The topic that opens the verb's own clause, right behind أن or at the start of the sentence: subject first. */
    private int leading(int verb) {
        int found = NONE;
        for (int c = verb - 1; c >= 0; c--) {
            if (is(c, Chunk.Kind.THAT)) {
                return found != NONE ? found : pronoun(c);
            }
            if (bounds(c)) {
                return NONE;
            }
            if (is(c, Chunk.Kind.NOUN) && !chunks.get(c).joined()) {
                found = chunks.get(c).noun();
            }
        }
        return low == chunks.get(0).start()
                        && found != NONE
                        && is(0, Chunk.Kind.NOUN)
                        && chunks.get(0).noun() == found
                ? found
                : NONE;
    }

    /** Whether a phrase can be the subject of a verb before it: case and gender. */
    boolean agrees(Analysis verb, int noun) {
        Analysis head = in.at(noun);
        if (head == null) {
            return true;
        }
        if (head.has(Features.TANWIN)
                || Features.field(head.features(), Features.CASE) == Features.OBLIQUE
                        && !head.is(PartOfSpeech.NUMERAL)) {
            return false;
        }
        if (in.named(noun)
                || in.heads().is(head, HeadKind.HONORIFIC, HeadKind.HONORIFIC)
                || names.placeName(noun) > 0) {
            return true;
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
        int antecedent = antecedentPiece(verb);
        if (antecedent != NONE) {
            Analysis analysis = verb(verb);
            boolean object = analysis != null && analysis.enclitic() != 0;
            return object ? NONE : chunks.get(antecedent).noun();
        }
        int found = NONE;
        for (int c = verb - 1; c >= 0; c--) {
            if (is(c, Chunk.Kind.VERB)) {
                int relative = antecedentPiece(c);
                if (relative != NONE && !chunks.get(verb).joined()) {
                    found = chunks.get(relative).kind() == Chunk.Kind.NOUN
                            ? chunks.get(relative).noun()
                            : found;
                    c = relative;
                    continue;
                }
                boolean own = !chunks.get(verb).joined() && !auxiliary(c) || auxiliary(c) && found != NONE;
                return own ? plural(verb, c, found) : subject(c, depth + 1);
            }
            if (bounds(c)) {
                return found != NONE ? plural(verb, c, found) : pronoun(c);
            }
            if (is(c, Chunk.Kind.NOUN) && !chunks.get(c).joined()) {
                found = chunks.get(c).noun();
            }
        }
        return plural(verb, -1, found);
    }

    /** A plural verb wants a plural topic: the nearest one when the first is singular. */
    private int plural(int verb, int bound, int found) {
        Analysis analysis = verb(verb);
        if (found == NONE || analysis == null || analysis.number() != Features.PLURAL || isPlural(found)) {
            return found;
        }
        for (int c = verb - 1; c > bound; c--) {
            Analysis head = hasNoun(c) ? in.at(chunks.get(c).noun()) : null;
            if (head != null
                    && head.number() != Features.SINGULAR
                    && head.number() != 0
                    && head.lexeme().has(Traits.HUMAN)) {
                return chunks.get(c).noun();
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

    /**
     * The subject of a participle of circumstance, or of a masdar that carries a noun: that of the nearest verb of saying or
     * doing, or else of the nearest verb; relative clauses and other quotations left out.
     */
    int circumstance(int chunk) {
        int token = chunks.get(chunk).noun();
        Analysis participle = token < 0 || !names.isCircumstance(token) ? null : in.at(token);
        int nearest = NONE;
        for (int c = chunk - 1; c >= 0; c--) {
            if (!is(c, Chunk.Kind.VERB)
                    || antecedentPiece(c) != NONE
                    || antecedentOf(c) != NONE
                    || in.quotes().around(chunks.get(c).start()) != in.quotes().around(token)) {
                continue;
            }
            int subject = subject(c);
            boolean fits =
                    subject != NONE && names.isParty(subject) && (participle == null || matches(participle, subject));
            if (fits && names.is(verb(c), "saying")) {
                return subject;
            }
            nearest = nearest == NONE && fits ? subject : nearest;
        }
        return nearest != NONE ? nearest : party(chunk);
    }

    private boolean matches(Analysis participle, int noun) {
        Analysis head = in.at(noun);
        return head == null
                || head.gender() == 0
                || participle.gender() == 0
                || head.is(PartOfSpeech.PROPER)
                || head.gender() == participle.gender()
                || names.counts(noun)
                || head.number() == Features.PLURAL;
    }

    /** Who does what a carrier says: the subject of a verb, of a participle, or of a masdar. */
    int doer(int chunk) {
        if (is(chunk, Chunk.Kind.VERB)) {
            return subject(chunk);
        }
        int noun = chunks.get(chunk).noun();
        Analysis analysis = in.at(noun);
        if (analysis == null || !analysis.masdar()) {
            return circumstance(chunk);
        }
        if (analysis.enclitic() != 0) {
            return antecedent(analysis.enclitic(), chunk);
        }
        if (noun + 1 < chunks.get(chunk).end() && names.isParty(noun + 1)) {
            return noun + 1;
        }
        for (int c = chunk - 1; c >= 0; c--) {
            if (is(c, Chunk.Kind.VERB)) {
                return subject(c);
            }
            if (bounds(c)) {
                return NONE;
            }
        }
        return NONE;
    }

    private boolean auxiliary(int chunk) {
        return names.is(verb(chunk), "aux");
    }

    /** What the pronoun of إنه or أنهم stands for. */
    private int pronoun(int chunk) {
        Analysis analysis = in.at(chunks.get(chunk).start());
        if (!is(chunk, Chunk.Kind.THAT) || analysis == null || analysis.enclitic() == 0) {
            return NONE;
        }
        return antecedent(analysis.enclitic(), chunk);
    }

    /** A topic, or the subject carried over from the verb before. */
    private int topic(int verb, int depth) {
        int direct = depth > 3 ? NONE : directTopic(verb, depth);
        if (direct != NONE) {
            return direct;
        }
        Analysis analysis = verb(verb);
        for (int c = verb - 1; c >= 0 && depth <= 3; c--) {
            if (is(c, Chunk.Kind.VERB)) {
                int subject = subject(c, depth + 1);
                if (subject != NONE && names.isParty(subject) && (analysis == null || agrees(analysis, subject))) {
                    return subject;
                }
            } else if (is(c, Chunk.Kind.NOUN)
                    && !chunks.get(c).joined()
                    && names.isParty(chunks.get(c).noun())
                    && (analysis == null || agrees(analysis, chunks.get(c).noun()))) {
                return chunks.get(c).noun();
            }
        }
        return before == null ? NONE : before.mainParty(analysis == null ? 0 : analysis.gender());
    }

    /** The first party of the sentence that agrees, the subject of its first verb before any other. */
    private int mainParty(int gender) {
        for (int c = 0; c < chunks.size(); c++) {
            if (is(c, Chunk.Kind.NOUN) && names.isParty(chunks.get(c).noun())) {
                Analysis head = in.at(chunks.get(c).noun());
                if (head == null
                        || gender == 0
                        || head.gender() == 0
                        || head.gender() == gender
                        || head.is(PartOfSpeech.PROPER)) {
                    return chunks.get(c).noun();
                }
            }
        }
        return NONE;
    }

    /** What a pronoun stands for: the nearest party before it that agrees, phrases behind prepositions last. */
    int antecedent(int enclitic, int chunk) {
        int behind = NONE;
        for (int c = chunk - 1; c >= 0; c--) {
            if (hasNoun(c)
                    && in.at(chunks.get(c).noun()) != null
                    && refers(enclitic, chunks.get(c).noun())
                    && names.isParty(chunks.get(c).noun())) {
                if (is(c, Chunk.Kind.NOUN)) {
                    return chunks.get(c).noun();
                }
                behind = behind == NONE ? chunks.get(c).noun() : behind;
            }
        }
        if (behind != NONE || before == null) {
            return behind;
        }
        return before.antecedent(enclitic, before.count());
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

    /** A party, or the party inside a phrase that is none: تصريحات الجبير. */
    int partyIn(int noun) {
        if (noun == NONE || names.isParty(noun) || names.isPlace(noun) || !holds(noun)) {
            return noun;
        }
        for (int token = noun + 1; token < chunks.get(at(noun)).end(); token++) {
            Analysis analysis = in.at(token);
            if (analysis != null && (analysis.article() || analysis.is(PartOfSpeech.PROPER)) && names.isParty(token)) {
                return token;
            }
        }
        return noun;
    }

    /** Whether a token stands in this sentence. */
    boolean holds(int token) {
        return token >= low && token < low + chunkOf.length;
    }

    /** The nearest party before a piece, in this sentence or the one before, or NONE. */
    int party(int chunk) {
        for (int c = chunk - 1; c >= 0; c--) {
            if (is(c, Chunk.Kind.NOUN)
                    && !chunks.get(c).joined()
                    && names.isParty(chunks.get(c).noun())) {
                return chunks.get(c).noun();
            }
        }
        return before == null ? NONE : before.mainParty(0);
    }
}
