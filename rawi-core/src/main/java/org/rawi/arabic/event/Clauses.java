package org.rawi.arabic.event;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.rawi.arabic.morphology.Analysis;

/**
 * The pieces of one sentence and who is the subject of its verbs. Verb-subject-object is the rule, a topic before the verb the
 * exception (Ryding 2005, chapter 4); a verb without a subject of its own keeps the last one.
 */
final class Clauses {
    static final int NONE = -1;

    private static final int UNKNOWN = 2;

    private final Layers in;

    private final Names names;

    private final Chunker chunker;

    private final int low;

    private final int high;

    /** The pieces, cut when they are first asked for. */
    private Chunk @Nullable [] chunks;

    private int[] chunkOf = {};

    /** Answers that were given for each piece, {@link #UNKNOWN} higher; 0 is not known yet. */
    private int[] antecedents = {};

    private int[] subjectOf = {};

    private final @Nullable Clauses before;

    private final Relatives relatives;

    private final Subjects subjects;

    private final Pronouns pronouns;

    private final Doers doers;

    Clauses(Layers in, Names names, Chunker chunker, int low, int high, @Nullable Clauses before) {
        this.in = in;
        this.names = names;
        this.chunker = chunker;
        this.low = low;
        this.high = high;
        this.before = before;
        relatives = new Relatives(in, names, this);
        subjects = new Subjects(in, names, this);
        pronouns = new Pronouns(in, names, this);
        doers = new Doers(in, names, this);
    }

    private Chunk[] chunks() {
        Chunk[] cut = chunks;
        if (cut == null) {
            cut = chunker.cut(low, high).toArray(new Chunk[0]);
            chunks = cut;
            chunkOf = new int[high - low];
            for (int c = 0; c < cut.length; c++) {
                Arrays.fill(chunkOf, cut[c].start() - low, cut[c].end() - low, c);
            }
            antecedents = new int[cut.length];
            subjectOf = new int[cut.length];
        }
        return cut;
    }

    int count() {
        return chunks().length;
    }

    Chunk get(int chunk) {
        return chunks()[chunk];
    }

    /** The piece a token stands in. */
    int at(int token) {
        chunks();
        return chunkOf[token - low];
    }

    boolean is(int chunk, Chunk.Kind kind) {
        return chunk >= 0 && chunk < chunks().length && chunks()[chunk].kind() == kind;
    }

    @Nullable
    Analysis verb(int chunk) {
        return in.at(chunks()[chunk].start());
    }

    /** Whether a clause cannot reach over a piece. */
    boolean bounds(int chunk) {
        return switch (chunks()[chunk].kind()) {
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

    /** Whether a phrase opens its clause. */
    boolean opens(int chunk) {
        int c = chunk - 1;
        while (c >= 0 && (is(c, Chunk.Kind.TIME) || is(c, Chunk.Kind.ADVERB))) {
            c--;
        }
        return c < 0 || is(c, Chunk.Kind.THAT) || is(c, Chunk.Kind.STOP) || is(c, Chunk.Kind.SUBORDINATOR);
    }

    boolean hasNoun(int chunk) {
        return chunk >= 0 && chunk < chunks().length && chunks()[chunk].noun() >= 0;
    }

    /** Noun phrases behind a piece and before the clause ends, coordinated ones left out: at most two. */
    int[] nounsAfter(int chunk) {
        int[] found = {NONE, NONE};
        int count = 0;
        for (int c = chunk + 1; c < chunks().length && count < 2 && !bounds(c); c++) {
            if (is(c, Chunk.Kind.NOUN) && !chunks()[c].joined()) {
                Analysis head = in.at(chunks()[c].noun());
                if (head == null || !names.isCircumstance(chunks()[c].noun())) {
                    found[count++] = c;
                }
            }
        }
        return found;
    }

    /** Whether a token stands in this sentence. */
    boolean holds(int token) {
        return token >= low && token < high;
    }

    int low() {
        return low;
    }

    /** The token behind the sentence's last. */
    int high() {
        return high;
    }

    /** The pieces of the sentence before, or null. */
    @Nullable
    Clauses before() {
        return before;
    }

    /** Whether a verb opens a relative clause, and behind which piece, or NONE. */
    int antecedentPiece(int verb) {
        if (antecedents[verb] == 0) {
            antecedents[verb] = relatives.antecedentPiece(verb) + UNKNOWN;
        }
        return antecedents[verb] - UNKNOWN;
    }

    /** The token where the phrase starts that a verb's clause describes without a relative pronoun, or NONE. */
    int antecedentOf(int verb) {
        return relatives.antecedentOf(verb);
    }

    boolean definite(Chunk phrase) {
        return relatives.definite(phrase);
    }

    /** The token where the subject of a verb starts, or NONE. */
    int subject(int verb) {
        if (subjectOf[verb] == 0) {
            subjectOf[verb] = subjects.subject(verb) + UNKNOWN;
        }
        return subjectOf[verb] - UNKNOWN;
    }

    /** The subject carried over from before a verb, or NONE. */
    int carried(int verb) {
        return subjects.carried(verb);
    }

    /** Who says we: the subject of the nearest verb of saying before, in this sentence or the one before. */
    int speaker(int chunk) {
        return subjects.speaker(chunk);
    }

    /** The first party of the sentence that agrees. */
    int mainParty(int gender) {
        return subjects.mainParty(gender);
    }

    /** What a pronoun stands for: the nearest party before it that agrees, phrases behind prepositions last. */
    int antecedent(int enclitic, int chunk) {
        return pronouns.antecedent(enclitic, chunk);
    }

    /** The nearest person before a piece in its sentence that a pronoun can stand for, or NONE. */
    int person(int enclitic, int chunk) {
        return pronouns.person(enclitic, chunk);
    }

    /** What the pronoun of إنه or أنهم stands for. */
    int pronoun(int chunk) {
        return pronouns.pronoun(chunk);
    }

    /** The subject of a participle of circumstance, or of a masdar that carries a noun. */
    int circumstance(int chunk) {
        return doers.circumstance(chunk);
    }

    /** Who does what a carrier says: the subject of a verb, of a participle, or of a masdar. */
    int doer(int chunk) {
        return doers.doer(chunk);
    }

    /** A party, or the party inside a phrase that is none: تصريحات الجبير. */
    int partyIn(int noun) {
        return doers.partyIn(noun);
    }

    /** The nearest party before a piece, in this sentence or the one before, or NONE. */
    int party(int chunk) {
        return doers.party(chunk);
    }
}
