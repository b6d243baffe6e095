package org.rawi.arabic.attribution;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.arabic.grammar.Spans;
import org.rawi.arabic.lexicon.Features;
import org.rawi.arabic.lexicon.HeadKind;
import org.rawi.arabic.lexicon.PartOfSpeech;
import org.rawi.arabic.lexicon.Traits;
import org.rawi.arabic.mention.Heads;
import org.rawi.arabic.mention.NounPhrases;
import org.rawi.arabic.morphology.Analysis;
import org.rawi.arabic.morphology.Clitics;
import org.rawi.arabic.morphology.Words;
import org.rawi.arabic.text.Letters;
import org.rawi.arabic.text.Quotes;
import org.rawi.arabic.text.TokenKind;
import org.rawi.arabic.text.Tokens;

/** The spans the statement rules see as single symbols. */
final class StatementSpans implements Spans {
    static final List<String> TYPES = List.of(
            "NP",
            "ACTOR",
            "QUOTE",
            "ADJUNCT",
            "START",
            "END",
            "MATTER",
            "REPORTER",
            "TO-REPORTER",
            "MARKED",
            "DEED",
            "THING");
    private static final int NP = 0;
    private static final int ACTOR = 1;
    private static final int QUOTE = 2;
    private static final int ADJUNCT = 3;
    private static final int START = 4;
    private static final int END = 5;
    private static final int MATTER = 6;
    private static final int REPORTER = 7;
    private static final int TO_REPORTER = 8;
    private static final int MARKED = 9;
    private static final int DEED = 10;
    private static final int BACK = 24;

    private final Words words;
    private final Tokens tokens;
    private final Quotes quotes;
    private final NounPhrases phrases;
    private final Heads heads;
    private final Adjuncts adjuncts;

    StatementSpans(Words words, Quotes quotes, NounPhrases phrases, Heads heads) {
        this.words = words;
        this.tokens = words.tokens();
        this.quotes = quotes;
        this.phrases = phrases;
        this.heads = heads;
        adjuncts = new Adjuncts(words, quotes, phrases, heads);
    }

    @Override
    public List<String> types() {
        return TYPES;
    }

    @Override
    public int end(int type, int start, int nth) {
        return switch (type) {
            case NP -> free(start) ? phrases.end(start, nth) : NONE;
            case ACTOR -> free(start) && speaks(start) ? phrases.end(start, nth) : NONE;
            case QUOTE -> nth == 0 ? quote(start) : NONE;
            case ADJUNCT -> adjuncts.end(start, nth);
            case START -> nth == 0 && opens(start) ? start : NONE;
            case END -> nth == 0 && closes(start) ? start : NONE;
            case REPORTER -> free(start) && reports(start) ? phrases.end(start, nth) : NONE;
            case MATTER -> free(start) && !joined(start) && matter(start) ? phrases.end(start, nth) : NONE;
            case TO_REPORTER -> toReporter(start, nth);
            case MARKED ->
                nth == 0 && quotes.openingAt(start) >= 0
                        ? quotes.get(quotes.openingAt(start)).close()
                        : NONE;
            case DEED -> free(start) && deed(start) ? phrases.end(start, nth) : NONE;
            default -> free(start) && !joined(start) && thing(start) ? phrases.end(start, nth) : NONE;
        };
    }

    @Override
    public int start(int type, int end, int nth) {
        if (type == START) {
            return nth == 0 && opens(end) ? end : NONE;
        }
        int left = nth;
        boolean phrase = type != ADJUNCT && type != MARKED && type != QUOTE && type != TO_REPORTER;
        for (int start = firstBefore(end); start < end; start++) {
            if (phrase && !leads(start)) {
                continue;
            }
            for (int i = 0; ; i++) {
                int reach = end(type, start, i);
                if (reach == NONE) {
                    break;
                }
                if (reach == end && left-- == 0) {
                    return start;
                }
            }
        }
        return NONE;
    }

    /** How far back a phrase that ends before a token can start: it holds no full stop and no line break. */
    private int firstBefore(int end) {
        int start = end;
        while (start > 0 && end - start < BACK && !tokens.is(start - 1, TokenKind.BREAK)) {
            start--;
        }
        return start;
    }

    /** Whether no preposition is glued before a phrase's first word. */
    private boolean free(int start) {
        Analysis analysis = words.at(start);
        return analysis == null || !analysis.proclitic(Clitics.PREPOSITION);
    }

    /** Whether a conjunction is glued before a phrase's first word. */
    private boolean joined(int start) {
        Analysis analysis = words.at(start);
        return analysis != null && analysis.proclitic(Clitics.CONJUNCTION);
    }

    /** Whether a phrase's head can speak: a person, body, state, group or document, or a name. */
    boolean speaks(int start) {
        Analysis head = words.at(start);
        if (head == null) {
            return namesSomebody(start);
        }
        if (phrases.any(start)
                || heads.is(head, HeadKind.SERIES) && head.proclitics() == 0 && head.number() != Features.PLURAL) {
            return speaks(start + 1);
        }
        if (heads.is(head, HeadKind.NAME) && words.nameReading(start + 1) != null) {
            return true;
        }
        if (head.is(PartOfSpeech.PROPER) || head.is(PartOfSpeech.UNKNOWN)) {
            boolean part =
                    head.lexeme().has(Traits.NAME_PART) && !head.lexeme().has(Traits.GIVEN_NAME | Traits.FAMILY_NAME);
            return !head.lexeme().has(Traits.TIME)
                    && !(heads.is(head, HeadKind.TIME) && head.article())
                    && !(part && words.at(start + 1) == null);
        }
        if (head.is(PartOfSpeech.ADJECTIVE) && head.article() && isSoundPlural(head)) {
            return true;
        }
        if (head.is(PartOfSpeech.DEMONSTRATIVE) || head.is(PartOfSpeech.NUMERAL) || quantifies(head)) {
            Analysis next = words.at(start + 1);
            return speaks(next != null && next.is(PartOfSpeech.PREPOSITION) ? start + 2 : start + 1);
        }
        if (heads.is(head, HeadKind.TIME) && head.article()) {
            return false;
        }
        if (head.article()
                && (words.nameReading(start) != null
                        || head.is(PartOfSpeech.ADJECTIVE) && head.lexeme().has(Traits.NISBA))) {
            return true;
        }
        Analysis next = words.at(start + 1);
        if (heads.is(head, HeadKind.PLACE) && next != null && next.lexeme().has(Traits.PLACE_NAME)) {
            return true;
        }
        return head.lexeme().has(Traits.HUMAN)
                || isSoundPlural(head)
                || heads.is(head, HeadKind.OFFICE, HeadKind.ORGANIZATION)
                || heads.is(head, HeadKind.HONORIFIC, HeadKind.RANK)
                || heads.is(head, HeadKind.OUTLET, HeadKind.ANONYMOUS)
                || heads.is(head, HeadKind.KIN, HeadKind.DOCUMENT);
    }

    private static boolean isSoundPlural(Analysis head) {
        return head.number() == Features.PLURAL
                && !head.has(Features.BROKEN)
                && head.gender() == Features.MASCULINE
                && (head.features() & Features.CASE) != 0;
    }

    /** The end of the title between commas behind a phrase that ends before a token, or the token. */
    int titled(int end) {
        int title = adjuncts.title(end + 1);
        return title == NONE ? end : title;
    }

    /** Whether a head is somebody rather than a document. */
    boolean isSomebody(int start) {
        Analysis head = words.at(start);
        return speaks(start) && (head == null || !heads.is(head, HeadKind.DOCUMENT, HeadKind.LAW));
    }

    /** Whether a head is surely a matter, even where no subject stands before it. */
    private boolean deed(int start) {
        if (phrases.any(start)) {
            return deed(start + 1);
        }
        Analysis deed = words.deedReading(start);
        Analysis head = deed == null ? words.at(start) : deed;
        return head != null && matter(start) && (head.masdar() || heads.is(head, HeadKind.MATTER));
    }

    /** Whether a phrase can be cited behind بحسب: a speaker, but no law or rule. */
    private boolean reports(int start) {
        Analysis head = words.at(start);
        return speaks(start) && (head == null || !heads.is(head, HeadKind.LAW));
    }

    /** A reporter behind a glued lam: وفقا للمصدر، وفقا لوكالة. */
    private int toReporter(int start, int nth) {
        Analysis head = words.at(start);
        if (head == null) {
            return NONE;
        }
        if (head.proclitic(Clitics.LAM) && reports(start)) {
            return phrases.end(start, nth);
        }
        boolean lone = head.is(PartOfSpeech.PREPOSITION) && tokens.end(start) - tokens.start(start) <= 2;
        return lone && phrases.starts(start + 1) ? phrases.end(start + 1, nth) : NONE;
    }

    /** Whether a head is a matter that is said: an act, an abstract noun, a document; no person, body, time or adjective. */
    private boolean matter(int start) {
        if (phrases.any(start) || shows(start)) {
            return matter(start + 1);
        }
        if (quantifies(words.at(start)) && quotes.openingAt(start + 1) >= 0) {
            return true;
        }
        Analysis deed = words.deedReading(start);
        Analysis head = deed == null ? noun(start) : deed;
        if (head == null
                || !head.is(PartOfSpeech.NOUN)
                || heads.is(head, HeadKind.TIME)
                || head.lexeme().has(Traits.TIME) && !head.masdar()
                || alsoPreposition(start)) {
            return false;
        }
        if (heads.is(head, HeadKind.MATTER)) {
            return true;
        }
        if (heads.is(head, HeadKind.KIN, HeadKind.OFFICE)
                || heads.is(head, HeadKind.HONORIFIC, HeadKind.RANK)
                || head.lexeme().has(Traits.HUMAN)
                || head.lexeme().has(Traits.ALSO_NAME) && !governs(start, head)) {
            return false;
        }
        return head.masdar() && !heads.is(head, HeadKind.ORGANIZATION) || !speaks(start);
    }

    /** Whether a verbal noun that is also a name has a complement here: إقبال الشباب. */
    private boolean governs(int start, Analysis head) {
        Analysis next = words.at(start + 1);
        return head.masdar()
                && !head.article()
                && next != null
                && next.is(PartOfSpeech.NOUN)
                && next.article()
                && !next.guessed()
                && words.nameReading(start + 1) == null;
    }

    /** A token's analysis; for an adjective with the article that can be a noun too, the noun: العملية. */
    private @Nullable Analysis noun(int start) {
        Analysis chosen = words.at(start);
        var form = words.form(start);
        Analysis before = words.at(start - 1);
        boolean other = chosen != null
                && form != null
                && chosen.is(PartOfSpeech.ADJECTIVE)
                && chosen.article()
                && before != null
                && before.is(PartOfSpeech.ADJECTIVE)
                && before.article()
                && before.number() == Features.SINGULAR
                && chosen.gender() != before.gender();
        if (!other || form == null || chosen == null) {
            return chosen;
        }
        for (int i = 0; i < form.count(); i++) {
            Analysis reading = form.analysis(i);
            if (reading.is(PartOfSpeech.NOUN) && reading.article() && reading.cost() <= chosen.cost()) {
                return reading;
            }
        }
        return chosen;
    }

    /** Whether a noun without an article can be a preposition too: قرب، عقب، وراء. */
    private boolean alsoPreposition(int start) {
        return words.canBe(start, PartOfSpeech.PREPOSITION);
    }

    /** Whether a head is anything but a person, a body or a time: what can be refused, blamed or claimed. */
    private boolean thing(int start) {
        if (phrases.any(start) || shows(start)) {
            return thing(start + 1);
        }
        Analysis head = words.at(start);
        return matter(start)
                || head != null
                        && head.is(PartOfSpeech.NOUN)
                        && heads.is(head, HeadKind.DOCUMENT, HeadKind.LAW)
                        && !head.lexeme().has(Traits.HUMAN);
    }

    /** Whether a demonstrative stands before a noun with the article: هذا الكلام. */
    private boolean shows(int start) {
        Analysis head = words.at(start);
        Analysis next = words.at(start + 1);
        return head != null
                && head.is(PartOfSpeech.DEMONSTRATIVE)
                && head.proclitics() == 0
                && next != null
                && next.article();
    }

    /** Whether a quoted phrase holds a name, a head noun or a foreign word, or a number counts who can speak. */
    private boolean namesSomebody(int start) {
        int number = quotes.openingAt(start);
        if (number < 0) {
            return !tokens.is(start, TokenKind.NUMBER) || speaks(start + 1);
        }
        Quotes.Quote quote = quotes.get(number);
        for (int i = quote.start(); i < quote.end(); i++) {
            Analysis analysis = words.at(i);
            if (analysis == null
                    ? tokens.is(i, TokenKind.FOREIGN)
                    : analysis.is(PartOfSpeech.PROPER)
                            || analysis.lexeme().has(Traits.NISBA)
                            || heads.is(analysis, HeadKind.ORGANIZATION, HeadKind.OUTLET)) {
                return true;
            }
        }
        return false;
    }

    private boolean quantifies(@Nullable Analysis head) {
        return head != null && heads.is(head, HeadKind.QUANTIFIER);
    }

    private int quote(int start) {
        int number = quotes.openingAt(start);
        return number < 0
                        || phrases.isName(quotes.get(number))
                                && quotes.get(number).length() < 4
                ? NONE
                : quotes.get(number).close();
    }

    /** Whether a clause can open here: at the start of a sentence, behind a mark, a complementizer or a conjunction. */
    private boolean opens(int token) {
        if (token == 0 || token >= tokens.count()) {
            return token == 0;
        }
        TokenKind before = tokens.kind(token - 1);
        if (before == TokenKind.BREAK || before == TokenKind.MARK) {
            return tokens.mark(token - 1) != '(' && tokens.mark(token - 1) != ')';
        }
        Analysis previous = words.at(token - 1);
        return previous != null
                && (previous.is(PartOfSpeech.COMPLEMENTIZER)
                        || previous.is(PartOfSpeech.SUBORDINATOR)
                        || previous.is(PartOfSpeech.CONJUNCTION));
    }

    /** Whether a subject before its verb can start here: where a clause opens, or behind another verb. */
    private boolean leads(int token) {
        return opens(token) || words.isFinite(token - 1);
    }

    private boolean closes(int token) {
        if (token >= tokens.count() || tokens.is(token, TokenKind.BREAK)) {
            return true;
        }
        char mark = tokens.mark(token);
        return mark == '.' || mark == Letters.COMMA || mark == ',' || mark == Letters.SEMICOLON || mark == ';';
    }
}
