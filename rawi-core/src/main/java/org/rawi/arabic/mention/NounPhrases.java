package org.rawi.arabic.mention;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.rawi.arabic.lexicon.Features;
import org.rawi.arabic.lexicon.HeadKind;
import org.rawi.arabic.lexicon.PartOfSpeech;
import org.rawi.arabic.lexicon.Traits;
import org.rawi.arabic.morphology.Analysis;
import org.rawi.arabic.morphology.Clitics;
import org.rawi.arabic.morphology.Words;
import org.rawi.arabic.text.Letters;
import org.rawi.arabic.text.Quotes;
import org.rawi.arabic.text.TokenKind;
import org.rawi.arabic.text.Tokens;

/**
 * The noun phrases of a text, found where they are asked for: from a first word, how far the phrase can reach, longest
 * reading first. Heads, construct chains, adjectives, names and appositions after Ryding (2005), chapters 8 to 10.
 */
public final class NounPhrases {
    private static final int LONGEST = 40;
    private static final int[] NO_PHRASE = {};

    private final Words words;
    private final Tokens tokens;
    private final Quotes quotes;
    private final Heads heads;
    private final Joints joints;
    private final Pieces pieces;
    private final RelativeClauses clauses;
    private final int[][] ends;

    /** The token behind the core of each phrase; 0 is not known yet. */
    private final int[] cores;

    /** The ends of the phrase that is being computed, and how many there are. */
    private final int[] reaches = new int[16];

    private int found;

    /** Where the complements of the phrase that was last attached to end. */
    private final int[] stops = new int[6];

    public NounPhrases(Words words, Quotes quotes, Heads heads) {
        this.words = words;
        this.tokens = words.tokens();
        this.quotes = quotes;
        this.heads = heads;
        joints = new Joints(words, heads);
        pieces = new Pieces(words, heads, joints);
        clauses = new RelativeClauses(words, quotes, heads, this);
        ends = new int[words.count()][];
        cores = new int[words.count()];
    }

    /** The token behind the {@code nth} phrase that starts at a token, longest first, or -1. */
    public int end(int start, int nth) {
        if (start < 0 || start >= ends.length) {
            return -1;
        }
        if (ends[start] == null) {
            ends[start] = compute(start);
        }
        return nth < ends[start].length ? ends[start][nth] : -1;
    }

    /** The token behind the head that starts at a token with its construct, adjectives and names alone, or -1. */
    public int core(int start) {
        if (start < 0 || start >= ends.length) {
            return -1;
        }
        int[] known = ends[start];
        if (known != null) {
            return known.length == 0 ? -1 : known[known.length - 1];
        }
        if (cores[start] == 0) {
            cores[start] = starts(start) ? head(start) : -1;
        }
        return cores[start] > 0 ? cores[start] : -1;
    }

    private int[] compute(int start) {
        if (!starts(start)) {
            return NO_PHRASE;
        }
        int core = cores[start] > 0 ? cores[start] : head(start);
        int complements = complements(start, core);
        int attached = complements == 0 ? core : stops[complements - 1];
        int[] earlier = Arrays.copyOf(stops, Math.max(0, complements - 1));
        int coordinated = titled(start, coordinate(start, attached));
        int apposed = appose(start, coordinated > attached ? coordinated : attached);
        int related = clauses.end(start, apposed);
        found = 0;
        add(appose(start, related));
        add(related);
        add(apposed);
        add(coordinated);
        add(shortPair(coordinated > attached ? attached : -1, coordinated));
        add(attached);
        for (int i = earlier.length - 1; i >= 0; i--) {
            add(earlier[i]);
        }
        add(core);
        return Arrays.copyOf(reaches, found);
    }

    /** The first word alone of a coordinated second noun: دول ومنظمات, where what follows may be the object. */
    private int shortPair(int joint, int end) {
        Analysis second = joint < 0 ? null : words.at(joint);
        Analysis next = words.at(joint + 1);
        boolean object = second != null
                && second.is(PartOfSpeech.NOUN)
                && !second.article()
                && next != null
                && next.article()
                && joint + 1 < end;
        return object ? joint + 1 : -1;
    }

    /** A second title of the same person behind a coordination: وزير الثقافة والشباب الناطق باسم الحكومة. */
    private int titled(int start, int end) {
        Analysis next = words.at(end);
        Analysis last = words.at(end - 1);
        boolean title = next != null
                && next.article()
                && joints.humanHead(next)
                && !next.proclitic(Clitics.CONJUNCTION | Clitics.PREPOSITION)
                && joints.humanHead(words.at(start))
                && last != null
                && !joints.isPerson(last);
        if (title) {
            return attach(start, head(end));
        }
        boolean office = next != null
                && next.proclitics() == 0
                && next.enclitic() == 0
                && next.number() == Features.SINGULAR
                && heads.is(next, HeadKind.OFFICE)
                && end > start + 2
                && last != null
                && (last.article() || last.proclitics() != 0)
                && named(start, end)
                && nominal(words.at(end + 1));
        return office ? attach(end, coordinate(end, head(end))) : end;
    }

    /** Whether a phrase that opens with a title or a name holds the name of a person. */
    private boolean named(int start, int end) {
        for (int i = start; i < end; i++) {
            Analysis analysis = words.at(i);
            if (analysis != null && joints.isPerson(analysis)) {
                return true;
            }
        }
        return false;
    }

    private void add(int end) {
        for (int i = 0; i < found; i++) {
            if (reaches[i] == end) {
                return;
            }
        }
        if (end > 0) {
            reaches[found++] = end;
        }
    }

    /** Whether a phrase can start at a token: a nominal, a demonstrative, a number before a noun, or a short quoted name. */
    public boolean starts(int token) {
        Analysis analysis = words.at(token);
        if (analysis != null && !analysis.nominal() && words.deedReading(token) != null) {
            return true;
        }
        if (analysis == null) {
            int quote = quotes.openingAt(token);
            return quote >= 0 && isName(quotes.get(quote))
                    || tokens.is(token, TokenKind.FOREIGN)
                    || tokens.is(token, TokenKind.NUMBER)
                            && words.at(token + 1) != null
                            && nominal(words.at(token + 1));
        }
        return any(token)
                || nominal(analysis) && !analysis.has(Features.TANWIN)
                || analysis.is(PartOfSpeech.DEMONSTRATIVE) && nominal(words.at(token + 1));
    }

    /** Whether a word of any kind stands before an indefinite noun: أي زيادة. */
    public boolean any(int token) {
        Analysis analysis = words.at(token);
        Analysis next = words.at(token + 1);
        return analysis != null
                && analysis.is(PartOfSpeech.INTERROGATIVE)
                && (analysis.lexeme().heads() & HeadKind.QUANTIFIER.bit()) != 0
                && analysis.enclitic() == 0
                && next != null
                && nominal(next)
                && next.proclitics() == 0;
    }

    static boolean nominal(@Nullable Analysis analysis) {
        return analysis != null && analysis.nominal();
    }

    /** A quotation short enough to be a name, without a verb. */
    public boolean isName(Quotes.Quote quote) {
        if (quote.length() > 6 || !quote.closed()) {
            return false;
        }
        for (int i = quote.start(); i < quote.end(); i++) {
            Analysis analysis = words.at(i);
            if (analysis != null && (analysis.finite() || analysis.is(PartOfSpeech.COMPLEMENTIZER))) {
                return false;
            }
        }
        return true;
    }

    /** The head with its complements, adjectives and names, no preposition and no conjunction. */
    private int head(int start) {
        int at = start;
        int last = -1;
        while (at < words.count() && at - start < LONGEST) {
            int next = step(start, last, at);
            if (next == at) {
                break;
            }
            last = at;
            at = next;
        }
        return at;
    }

    /** The token behind the next piece of the phrase, or {@code at} when the phrase ends before it. */
    private int step(int start, int last, int at) {
        Analysis analysis = words.at(at);
        if (analysis == null) {
            return mark(start, last, at);
        }
        if (at == start) {
            return at + 1;
        }
        if (pieces.bareArticle(at)) {
            return at + 2;
        }
        if (pieces.misread(last, at, analysis) || pieces.emphatic(last, at) || pieces.nameInYa(last, at, analysis)) {
            return at + 1;
        }
        if (pieces.mentioned(last, at, analysis)) {
            return at + 2;
        }
        if (!nominal(analysis)
                || analysis.proclitic(Clitics.CONJUNCTION | Clitics.PREPOSITION)
                || analysis.has(Features.TANWIN)) {
            return at;
        }
        Analysis before = last < 0 ? null : words.at(last);
        boolean joined = before == null ? behindMark(last, analysis) : joints.joins(start, before, analysis, last, at);
        return joined ? at + 1 : at;
    }

    /** Behind a number comes what is counted; behind a quoted name or a bracket an adjective, a name or a person. */
    private boolean behindMark(int last, Analysis next) {
        if (last < 0 || tokens.is(last, TokenKind.NUMBER) || tokens.is(last, TokenKind.FOREIGN)) {
            return true;
        }
        return next.article() || next.is(PartOfSpeech.PROPER) || joints.humanHead(next);
    }

    private int mark(int start, int last, int at) {
        int quote = quotes.openingAt(at);
        if (quote >= 0 && isName(quotes.get(quote))) {
            Analysis before = last < 0 ? null : words.at(last);
            boolean wanted = before == null || !joints.isPerson(before) || heads.known(before);
            return at == start || wanted ? quotes.get(quote).close() : at;
        }
        if (tokens.is(at, TokenKind.FOREIGN)) {
            return at + 1;
        }
        if (tokens.is(at, TokenKind.NUMBER)) {
            boolean glued = last >= 0 && !tokens.spaceBefore(at);
            return at == start || glued || last >= 0 && !tokens.is(last, TokenKind.NUMBER) && isNumbered(words.at(last))
                    ? at + 1
                    : at;
        }
        if (at == start || last < 0) {
            return at;
        }
        if (tokens.isMark(at, '(')) {
            return pieces.parenthesis(at);
        }
        if ((tokens.isMark(at, '-') || tokens.isMark(at, '\u2013'))
                && !tokens.spaceBefore(at)
                && !tokens.spaceBefore(at + 1)) {
            return nominal(words.at(at + 1)) ? at + 2 : at;
        }
        boolean initial =
                tokens.isMark(at, '.') && !tokens.spaceBefore(at) && tokens.end(last) - tokens.start(last) == 1;
        return initial ? at + 1 : at;
    }

    private static boolean isNumbered(@Nullable Analysis before) {
        return before != null
                && before.is(PartOfSpeech.NOUN)
                && !before.lexeme().has(Traits.TIME)
                && before.article();
    }

    /** The token behind the prepositional complements of a title, body or nameless source. */
    private int attach(int start, int end) {
        int count = complements(start, end);
        return count == 0 ? end : stops[count - 1];
    }

    /** How many such complements stand behind a token; where each of them ends is left in {@code stops}. */
    private int complements(int start, int end) {
        int count = 0;
        for (int at = end; count < stops.length && at < words.count(); count++) {
            int next = complement(start, at);
            if (next == at) {
                break;
            }
            stops[count] = next;
            at = next;
        }
        return count;
    }

    private int complement(int start, int at) {
        Analysis analysis = words.at(at);
        if (analysis == null || at == start || analysis.proclitic(Clitics.CONJUNCTION)) {
            return at;
        }
        Analysis last = words.at(at - 1);
        boolean afterName = last != null && joints.isPerson(last) && !heads.is(words.at(start), HeadKind.ORGANIZATION);
        if (afterName) {
            return at;
        }
        boolean described = last != null
                && last.participle()
                && last.is(PartOfSpeech.ADJECTIVE)
                && titleLike(start)
                && analysis.is(PartOfSpeech.PREPOSITION)
                && analysis.enclitic() == 0
                && analysis.lemma().length() == 2;
        if (described) {
            Analysis object = words.at(at + 1);
            boolean fits = object != null
                    && nominal(object)
                    && !object.lexeme().has(Traits.TIME)
                    && !heads.is(object, HeadKind.SETTING)
                    && starts(at + 1);
            return fits ? head(at + 1) : at;
        }
        if (analysis.proclitic(Clitics.LAM) && nominal(analysis)) {
            return heads.is(analysis, HeadKind.ADDRESSEE) || !titleLike(start) || speechObject(analysis)
                    ? at
                    : head(at);
        }
        if (analysis.proclitic(Clitics.BEH) && nominal(analysis)) {
            boolean name = Pieces.isInTheNameOf(analysis);
            return name
                            || heads.is(last, HeadKind.CHARGED)
                            || titleLike(start)
                                    && !heads.is(analysis, HeadKind.SETTING)
                                    && !analysis.masdar()
                                    && analysis.enclitic() == 0
                    ? head(at)
                    : at;
        }
        if (analysis.is(PartOfSpeech.PREPOSITION)
                && analysis.enclitic() == 0
                && attaches(analysis)
                && at + 1 < words.count()) {
            Analysis object = words.at(at + 1);
            boolean fits = object == null
                    ? starts(at + 1) && !tokens.is(at + 1, TokenKind.NUMBER)
                    : nominal(object)
                            && !object.lexeme().has(Traits.TIME)
                            && !heads.is(object, HeadKind.SETTING)
                            && object.enclitic() == 0
                            && starts(at + 1);
            boolean far = analysis.lemma().length() == 3 && object != null && !object.is(PartOfSpeech.PROPER);
            boolean from = analysis.lemma().length() == 2
                    && analysis.lemma().charAt(0) == Letters.MEEM
                    && joints.chainDefinite(start, at);
            return fits && !far && !from && titleLike(start) ? head(at + 1) : at;
        }
        return at;
    }

    private boolean titleLike(int start) {
        Analysis head = words.at(start);
        if (head == null) {
            return false;
        }
        return joints.humanHead(head)
                || heads.is(head, HeadKind.ORGANIZATION, HeadKind.ANONYMOUS)
                || heads.is(head, HeadKind.DOCUMENT, HeadKind.OUTLET)
                || head.lexeme().has(Traits.HUMAN)
                || head.is(PartOfSpeech.NUMERAL)
                || head.is(PartOfSpeech.NOUN) && head.lemma().length() <= 4 && !head.masdar();
    }

    private boolean speechObject(Analysis analysis) {
        return analysis.number() == Features.PLURAL
                && analysis.lexeme().has(Traits.HUMAN)
                && heads.is(analysis, HeadKind.ADDRESSEE);
    }

    /** The prepositions by which a title or body takes a complement; those of time, manner and occasion are not among them. */
    private boolean attaches(Analysis preposition) {
        return heads.attaches(preposition);
    }

    /** A coordinated second phrase: وزير الخارجية والتعاون, أوكرانيا وروسيا. */
    private int coordinate(int start, int end) {
        int at = end;
        for (int round = 0; round < 4 && at < words.count(); round++) {
            Analysis analysis = words.at(at);
            if (analysis == null
                    || !analysis.proclitic(Clitics.WAW)
                    || !nominal(analysis)
                    || analysis.proclitic(Clitics.PREPOSITION)
                    || analysis.has(Features.TANWIN)
                    || analysis.participle()
                            && !analysis.article()
                            && !analysis.lexeme().has(Traits.HUMAN)) {
                return at;
            }
            at = secondAdjective(at) ? at + 1 : attach(start, head(at));
        }
        return at;
    }

    /** Whether a coordinated word is a second adjective of the same noun: دول عربية وغربية. */
    private boolean secondAdjective(int at) {
        Analysis before = words.at(at - 1);
        var form = words.form(at);
        if (before == null || !before.is(PartOfSpeech.ADJECTIVE) || form == null) {
            return false;
        }
        for (int i = 0; i < form.count(); i++) {
            Analysis reading = form.analysis(i);
            if (reading.is(PartOfSpeech.ADJECTIVE)
                    && reading.article() == before.article()
                    && reading.gender() == before.gender()
                    && reading.number() == before.number()
                    && reading.enclitic() == 0) {
                return true;
            }
        }
        return false;
    }

    /** An apposition between commas: {@code عبده الحذيفي، وزير الداخلية اليمني،}. */
    private int appose(int start, int end) {
        int at = end;
        for (int round = 0; round < 3; round++) {
            if (!tokens.isMark(at, Letters.COMMA) && !tokens.isMark(at, ',')) {
                return at;
            }
            Analysis head = pieces.kin(at + 1);
            boolean person = head != null
                    && !head.proclitic(Clitics.CONJUNCTION | Clitics.PREPOSITION)
                    && !head.finite()
                    && !head.has(Features.TANWIN);
            if (!person
                    || head == null
                    || !(joints.humanHead(head)
                            || heads.is(head, HeadKind.ORGANIZATION)
                            || joints.isPerson(head) && titleHead(start))) {
                return at;
            }
            int next = head(at + 1);
            next = titled(at + 1, coordinate(at + 1, attach(at + 1, next)));
            if (next <= at + 1) {
                return at;
            }
            at = next;
        }
        return at;
    }

    private boolean titleHead(int start) {
        return joints.humanHead(words.at(start));
    }
}
