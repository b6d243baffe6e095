package org.rawi.arabic.attribution;

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

/**
 * What may stand between a cue, its subject and its content: a prepositional phrase, an adverb, a time, a bracket, a clause
 * between dashes, a circumstance, a relative clause.
 */
final class Adjuncts {
    private final Words words;
    private final Tokens tokens;
    private final Quotes quotes;
    private final NounPhrases phrases;
    private final Heads heads;

    Adjuncts(Words words, Quotes quotes, NounPhrases phrases, Heads heads) {
        this.quotes = quotes;
        this.words = words;
        this.tokens = words.tokens();
        this.phrases = phrases;
        this.heads = heads;
    }

    /** The token behind the {@code nth} adjunct that starts at a token, longest first, or {@link Spans#NONE}. */
    int end(int start, int nth) {
        if (start >= tokens.count()) {
            return Spans.NONE;
        }
        Analysis analysis = words.at(start);
        if (analysis == null) {
            return nth == 0 ? bracket(start) : Spans.NONE;
        }
        if (analysis.finite() && prepositional(start)) {
            return preposition(start, nth);
        }
        if (analysis.finite() && tokens.mark(start - 1) == Letters.COMMA) {
            return nth > 0 ? Spans.NONE : analysis.proclitics() == 0 ? aside(start) : named(start);
        }
        if (nth == 0 && title(start) != Spans.NONE) {
            return title(start);
        }
        if (analysis.nominal() && analysis.proclitic(Clitics.PREPOSITION)) {
            return orWander(start, nth, phrases.end(start, nth));
        }
        if (analysis.is(PartOfSpeech.PREPOSITION)) {
            if (analysis.enclitic() != 0) {
                return nth == 0 ? start + 1 : Spans.NONE;
            }
            Analysis behind = words.at(start + 1);
            if (behind != null && behind.is(PartOfSpeech.COMPLEMENTIZER)) {
                return Spans.NONE;
            }
            return orWander(start, nth, preposition(start, nth));
        }
        if (analysis.is(PartOfSpeech.DEMONSTRATIVE) && analysis.proclitic(Clitics.PREPOSITION)) {
            int phrase = phrases.end(start, nth);
            return phrase > 0 ? phrase : nth == 0 ? start + 1 : Spans.NONE;
        }
        if (analysis.is(PartOfSpeech.PRONOUN) && analysis.proclitic(Clitics.WAW) && nth == 0) {
            return clause(start, 14);
        }
        if (analysis.is(PartOfSpeech.PRONOUN) && analysis.proclitic(Clitics.WAW)) {
            return phrases.end(start + 1, nth - 1);
        }
        if ((analysis.is(PartOfSpeech.ADVERB) || analysis.has(Features.TANWIN)) && tells(start + 1)) {
            return nth == 0 ? clause(start, 18) : Spans.NONE;
        }
        if (analysis.is(PartOfSpeech.ADVERB)) {
            return adverb(start, nth);
        }
        if (analysis.lexeme().has(Traits.TIME) || temporal(analysis)) {
            return phrases.starts(start) ? phrases.end(start, nth) : nth == 0 ? start + 1 : Spans.NONE;
        }
        if (analysis.is(PartOfSpeech.NUMERAL)
                && analysis.article()
                && nth == 0
                && !analysis.proclitic(Clitics.CONJUNCTION)) {
            return start + 1;
        }
        boolean describes =
                analysis.is(PartOfSpeech.ADJECTIVE) && analysis.article() && tokens.mark(start - 1) == Letters.COMMA;
        if (describes && nth == 0) {
            return clause(start, 14);
        }
        if (analysis.has(Features.TANWIN) && nth == 0) {
            return start + 1;
        }
        if (analysis.is(PartOfSpeech.RELATIVE) && nth == 0) {
            return clause(start, 24);
        }
        return Spans.NONE;
    }

    /** Behind the phrases proper, once: everything up to a comma, a colon or a complementizer, when the way is short. */
    private int orWander(int start, int nth, int phrase) {
        if (phrase != Spans.NONE) {
            return phrase;
        }
        boolean first = nth == 0 || endOfLast(start, nth - 1) != Spans.NONE;
        return first ? clause(start, 18) : Spans.NONE;
    }

    private int endOfLast(int start, int nth) {
        Analysis analysis = words.at(start);
        return analysis != null && analysis.is(PartOfSpeech.PREPOSITION)
                ? preposition(start, nth)
                : phrases.end(start, nth);
    }

    private int preposition(int start, int nth) {
        if (tokens.isMark(start + 1, '(')) {
            return nth == 0 ? upTo(start + 1, ')', 8) : Spans.NONE;
        }
        Analysis object = words.at(start + 1);
        if (object != null && object.is(PartOfSpeech.PREPOSITION) && object.enclitic() == 0) {
            return preposition(start + 1, nth);
        }
        if (object != null
                && (object.is(PartOfSpeech.ADVERB)
                        || object.is(PartOfSpeech.DEMONSTRATIVE)
                        || object.is(PartOfSpeech.RELATIVE))
                && nth > 0) {
            int phrase = phrases.end(start + 1, nth - 1);
            return phrase < 0 ? Spans.NONE : phrase;
        }
        if (object != null && (object.is(PartOfSpeech.ADVERB) || object.is(PartOfSpeech.DEMONSTRATIVE))) {
            return start + 2;
        }
        return phrases.end(start + 1, nth);
    }

    /** Whether ما and a verb stand here, joined to lam or not: وفقا لما ذكره الراديو. */
    private boolean tells(int token) {
        Analysis what = words.at(token);
        Analysis verb = words.at(token + 1);
        return what != null && !what.nominal() && !what.finite() && verb != null && verb.finite();
    }

    private int adverb(int start, int nth) {
        if (nth == 0) {
            int phrase = phrases.end(start + 1, 0);
            Analysis next = words.at(start + 1);
            if (phrase > 0 && next != null && (next.lexeme().has(Traits.TIME) || temporal(next))) {
                return phrase;
            }
            return start + 1;
        }
        return nth == 1 ? start + 1 : Spans.NONE;
    }

    /** Whether a word read as a verb can be a preposition before a setting: ضمن تصريح. */
    private boolean prepositional(int token) {
        return heads.is(words.at(token + 1), HeadKind.SETTING) && words.canBe(token, PartOfSpeech.PREPOSITION);
    }

    private boolean temporal(@Nullable Analysis analysis) {
        return analysis != null && heads.is(analysis, HeadKind.TIME);
    }

    private int bracket(int start) {
        char mark = tokens.mark(start);
        if (mark == '(') {
            return upTo(start, ')', 14);
        }
        if (mark == '-' || mark == '\u2013' || mark == '\u2014') {
            return upTo(start, mark, 24);
        }
        if (tokens.is(start, TokenKind.NUMBER)) {
            int phrase = phrases.end(start, 0);
            Analysis unit = words.at(start + 1);
            return phrase > 0 && unit != null && (unit.lexeme().has(Traits.TIME) || temporal(unit))
                    ? phrase
                    : Spans.NONE;
        }
        return Spans.NONE;
    }

    /** A short clause between commas that tells a name: ، ويدعى سالم الخالدي، */
    private int named(int start) {
        boolean name = false;
        for (int i = start + 1; i < tokens.count() && i - start < 6; i++) {
            Analysis analysis = words.at(i);
            if (tokens.mark(i) == Letters.COMMA) {
                return name ? i : Spans.NONE;
            }
            if (analysis == null || !analysis.nominal()) {
                return Spans.NONE;
            }
            name |= analysis.is(PartOfSpeech.PROPER);
        }
        return Spans.NONE;
    }

    /** Whether a noun can open what somebody is, between commas: ، عضو اللجنة نائب رئيس النادي، */
    private boolean titles(Analysis analysis) {
        return analysis.is(PartOfSpeech.NOUN)
                && !analysis.has(Features.TANWIN)
                && heads.is(analysis, HeadKind.OFFICE, HeadKind.KIN);
    }

    /** The end of a title between commas that starts at a token, or {@link Spans#NONE}. */
    int title(int start) {
        Analysis analysis = words.at(start);
        boolean opens = analysis != null
                && tokens.mark(start - 1) == Letters.COMMA
                && analysis.proclitics() == 0
                && titles(analysis);
        return opens ? apposed(start) : Spans.NONE;
    }

    /** A title between commas, however it is built, or nothing. */
    private int apposed(int start) {
        for (int i = start + 1; i < tokens.count() && i - start < 18; i++) {
            Analysis analysis = words.at(i);
            if (tokens.mark(i) == Letters.COMMA) {
                return i;
            }
            if (tokens.is(i, TokenKind.BREAK)
                    || tokens.isMark(i, '.')
                    || tokens.isMark(i, ':')
                    || analysis != null && (analysis.is(PartOfSpeech.COMPLEMENTIZER) || analysis.finite())) {
                return Spans.NONE;
            }
        }
        return Spans.NONE;
    }

    /** A clause between commas that points back by a pronoun behind its verb: ، توصلت به هسبريس، */
    private int aside(int start) {
        boolean back = false;
        for (int i = start + 1; i < tokens.count() && i - start < 12; i++) {
            Analysis analysis = words.at(i);
            if (tokens.mark(i) == Letters.COMMA) {
                return back ? i : Spans.NONE;
            }
            if (tokens.is(i, TokenKind.BREAK)
                    || tokens.isMark(i, '.')
                    || analysis != null && analysis.is(PartOfSpeech.COMPLEMENTIZER)) {
                return Spans.NONE;
            }
            back |= analysis != null
                    && analysis.enclitic() != 0
                    && (analysis.is(PartOfSpeech.PREPOSITION) || heads.is(analysis, HeadKind.IDENTITY));
        }
        return Spans.NONE;
    }

    private int upTo(int start, char close, int most) {
        for (int i = start + 1; i < tokens.count() && i - start < most; i++) {
            if (tokens.is(i, TokenKind.BREAK)) {
                return Spans.NONE;
            }
            if (tokens.isMark(i, close)) {
                return i + 1;
            }
        }
        return Spans.NONE;
    }

    /** A relative clause, up to a comma or a complementizer. */
    private int clause(int start, int most) {
        for (int i = start + 1; i < tokens.count() && i - start < most; i++) {
            Analysis analysis = words.at(i);
            char mark = tokens.mark(i);
            if (mark == Letters.COMMA
                    || mark == ','
                    || mark == ':'
                    || quotes.openingAt(i) >= 0
                            && quotes.get(quotes.openingAt(i)).length() > 4
                    || analysis != null && analysis.is(PartOfSpeech.COMPLEMENTIZER)) {
                return i;
            }
            if (mark == '.' || tokens.is(i, TokenKind.BREAK)) {
                return Spans.NONE;
            }
        }
        return Spans.NONE;
    }
}
