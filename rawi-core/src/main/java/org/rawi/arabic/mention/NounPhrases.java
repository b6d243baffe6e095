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
    private final Complements complements;
    private final int[][] ends;

    /** The token behind the core of each phrase; 0 is not known yet. */
    private final int[] cores;

    /** The ends of the phrase that is being computed, and how many there are. */
    private final int[] reaches = new int[16];

    private int found;

    /** The token behind the last coordinated noun without its complements. */
    private int bare;

    public NounPhrases(Words words, Quotes quotes, Heads heads) {
        this.words = words;
        this.tokens = words.tokens();
        this.quotes = quotes;
        this.heads = heads;
        joints = new Joints(words, heads);
        pieces = new Pieces(words, heads, joints);
        clauses = new RelativeClauses(words, quotes, heads, this);
        complements = new Complements(words, heads, joints, this);
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
        int[] stops = complements.stops(start, core);
        int attached = stops.length == 0 ? core : stops[stops.length - 1];
        bare = attached;
        int joined = coordinate(start, attached);
        int member = bare;
        int coordinated = titled(start, joined);
        int apposed = appose(start, coordinated > attached ? coordinated : attached);
        int related = clauses.end(start, apposed);
        found = 0;
        add(appose(start, related));
        add(related);
        add(apposed);
        add(coordinated);
        add(member);
        add(shortPair(coordinated > attached ? attached : -1, coordinated));
        add(attached);
        for (int i = stops.length - 2; i >= 0; i--) {
            add(stops[i]);
        }
        breaks(start, reaches[0]);
        add(core);
        return Arrays.copyOf(reaches, found);
    }

    /** Where a phrase can end inside: behind a quoted name, and behind its first person's name. */
    private void breaks(int start, int end) {
        boolean named = false;
        for (int i = start; i + 1 < end && found < reaches.length - 1; i++) {
            int quote = quotes.openingAt(i);
            if (quote >= 0) {
                add(Math.min(quotes.get(quote).close(), end));
            }
            Analysis analysis = words.at(i);
            Analysis next = words.at(i + 1);
            boolean person = analysis != null && joints.isPerson(analysis);
            if (person && !named && next != null && !joints.isPerson(next) && leaves(next)) {
                add(i + 1);
            }
            named |= person && (next == null || !joints.isPerson(next));
        }
    }

    /** Whether a nominal behind a person's name can open another phrase: no article, or several people. */
    private static boolean leaves(Analysis next) {
        boolean several = next.is(PartOfSpeech.NOUN)
                && next.number() == Features.PLURAL
                && next.lexeme().has(Traits.HUMAN);
        return nominal(next) && (!next.article() || several);
    }

    /** The first word alone of a coordinated second noun: دول ومنظمات, where what follows may be the object. */
    private int shortPair(int joint, int end) {
        Analysis second = joint < 0 ? null : words.at(joint);
        Analysis next = words.at(joint + 1);
        boolean object = second != null
                && second.is(PartOfSpeech.NOUN)
                && !second.article()
                && next != null
                && !second.masdar()
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
            return complements.attach(start, head(end));
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
        return office ? complements.attach(end, coordinate(end, head(end))) : end;
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

    /** A quotation short enough to be a name, without a verb unless it stands behind the noun it names: صحيفة «يسر الجنوب». */
    public boolean isName(Quotes.Quote quote) {
        if (quote.length() > 6 || !quote.closed()) {
            return false;
        }
        Analysis before = words.at(quote.open() - 1);
        if (quote.length() < 4
                && before != null
                && !before.article()
                && heads.is(before, HeadKind.OUTLET, HeadKind.ORGANIZATION)) {
            return true;
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
        return head(start, start);
    }

    /** The same for a complement, which a name or title of the phrase it belongs to may follow: the owner's first word is given. */
    int head(int start, int owner) {
        int at = start;
        int last = -1;
        while (at < words.count() && at - start < LONGEST) {
            int next = step(start, owner, last, at);
            if (next == at) {
                break;
            }
            last = at;
            at = next;
        }
        return at;
    }

    /** The token behind the next piece of the phrase, or {@code at} when the phrase ends before it. */
    private int step(int start, int owner, int last, int at) {
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
        if (pieces.misread(last, at, analysis)
                || pieces.nameBeforeClause(owner, last, at, analysis)
                || pieces.emphatic(last, at)
                || pieces.nameInYa(last, at, analysis)) {
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
        boolean joined = before == null
                ? behindMark(last, at, analysis)
                : joints.joins(start, owner, before, analysis, last, at);
        return joined ? at + 1 : at;
    }

    /** Behind a number comes what is counted; behind a quoted name or a bracket an adjective, a name or a person. */
    private boolean behindMark(int last, int at, Analysis next) {
        if (last < 0 || tokens.is(last, TokenKind.NUMBER) || tokens.is(last, TokenKind.FOREIGN)) {
            return true;
        }
        if (joints.isTime(at, next)) {
            return false;
        }
        Analysis name = words.nameReading(at);
        Analysis family = words.at(at + 1);
        if (name != null && name.lexeme().has(Traits.GIVEN_NAME) && joints.isPerson(family)) {
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
            bare = secondAdjective(at) ? at + 1 : head(at, start);
            at = secondAdjective(at) ? bare : complements.attach(start, bare);
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
                            || heads.is(head, HeadKind.ORGANIZATION) && !person(start)
                            || (joints.isPerson(head) || given(at + 1)) && titleHead(start))) {
                return at;
            }
            int next = head(at + 1);
            next = titled(at + 1, coordinate(at + 1, complements.attach(at + 1, next)));
            if (next <= at + 1) {
                return at;
            }
            at = next;
        }
        return at;
    }

    /** Whether a phrase is a person's: by its title, or by a name at its head. */
    private boolean person(int start) {
        return titleHead(start) && !heads.is(words.at(start), HeadKind.ORGANIZATION)
                || joints.isPerson(words.at(start));
    }

    /** Whether a word that is also a noun can be a given name before another name: سعد الدين. */
    private boolean given(int token) {
        Analysis name = words.nameReading(token);
        return name != null
                && name.lexeme().has(Traits.GIVEN_NAME)
                && name.proclitics() == 0
                && (words.nameReading(token + 1) != null || heads.is(words.at(token + 1), HeadKind.NAME));
    }

    private boolean titleHead(int start) {
        return joints.humanHead(words.at(start));
    }
}
