package org.rawi.arabic.furniture;

import org.rawi.arabic.lexicon.PartOfSpeech;
import org.rawi.arabic.morphology.Analysis;
import org.rawi.arabic.morphology.Clitics;
import org.rawi.arabic.morphology.Words;
import org.rawi.arabic.text.Letters;
import org.rawi.arabic.text.TokenKind;
import org.rawi.arabic.text.Tokens;

/** Recognises datelines at a paragraph's start and agencies in brackets at its end. */
final class Datelines {
    private static final int LONGEST = 14;

    private final Words words;
    private final Tokens tokens;
    private final FurnitureLexicon lexicon;

    Datelines(Words words, FurnitureLexicon lexicon) {
        this.words = words;
        this.tokens = words.tokens();
        this.lexicon = lexicon;
    }

    /** The token behind a dateline that opens a paragraph, or {@code from}. */
    int end(int from, int to) {
        int whole = agencyLine(from, to);
        if (whole > from) {
            return whole;
        }
        int foreign = foreignAgency(from, to);
        int named = foreign > from ? foreign : agencyBehindDash(from, to);
        return named > from ? named : placeAndSource(from, to);
    }

    /** {@code الرياض 26 شوال 1436 هـ الموافق 11 أغسطس 2015 م واس}: a line of place, date and agency. */
    private int agencyLine(int from, int to) {
        if (to - from < 4 || to - from > 16 || !tokens.is(to - 1, TokenKind.WORD)) {
            return from;
        }
        boolean number = false;
        for (int i = from; i < to; i++) {
            number |= tokens.is(i, TokenKind.NUMBER);
            Analysis analysis = words.at(i);
            if (analysis != null && analysis.finite() && !analysis.guessed() && analysis.cost() < 900) {
                return from;
            }
        }
        return number && lexicon.agency(key(to - 1, to)) ? to : from;
    }

    /** {@code دبي، الإمارات (CNN)--}. */
    private int foreignAgency(int from, int to) {
        for (int i = from; i + 2 < to && i < from + 8; i++) {
            int close = tokens.isMark(i, '(') ? closing(i, to) : i;
            if (close > i && lexicon.agency(key(i + 1, close))) {
                int end = close + 1;
                while (end < to && (isDash(end) || tokens.isMark(end, ':'))) {
                    end++;
                }
                return end > close + 1 || i == from ? end : from;
            }
        }
        return from;
    }

    /** The bracket that closes a short one, or {@code open}. */
    private int closing(int open, int to) {
        for (int i = open + 1; i < to && i < open + 8; i++) {
            if (tokens.isMark(i, ')')) {
                return i;
            }
        }
        return open;
    }

    /** {@code سبق- متابعة:}: any short words, a dash, an agency, a colon. */
    private int agencyBehindDash(int from, int to) {
        int dash = from;
        for (int i = from + 1; i < to && i < from + LONGEST; i++) {
            if (isDash(i) && i <= from + 3) {
                dash = i;
            } else if (tokens.isMark(i, ':')) {
                return dash > from && lexicon.agency(key(dash + 1, i)) ? i + 1 : from;
            }
        }
        return from;
    }

    /** {@code باماكو - رويترز:}, {@code عدن:«الخليج»}, {@code غزة -}: a place or outlet, and what stands for the source. */
    private int placeAndSource(int from, int to) {
        int at = from;
        boolean dash = false;
        while (at < to && at - from < LONGEST) {
            char mark = tokens.mark(at);
            if (mark == ':') {
                return colon(from, at, to, dash);
            }
            boolean separator = isDash(at) && (tokens.spaceBefore(at) || tokens.spaceBefore(at + 1));
            if (separator && at > from && at - from <= 3 && !dash) {
                dash = true;
            } else if (separator
                    || mark != 0
                            && mark != Letters.COMMA
                            && mark != ','
                            && mark != '.'
                            && !quoteMark(mark)
                            && mark != '('
                            && mark != ')') {
                return dash ? bare(from, to) : from;
            } else if (!nameLike(at, from)) {
                return dash ? bare(from, to) : from;
            }
            at++;
        }
        return at == to && dash && to - from <= 8 ? to : dash ? bare(from, to) : from;
    }

    private int colon(int from, int at, int to, boolean dash) {
        if (dash) {
            return at + 1;
        }
        int open = at + 1;
        boolean outlet = quoteMark(tokens.mark(open))
                && open + 2 < to
                && quoteMark(tokens.mark(open + 2))
                && lexicon.agency(key(open + 1, open + 2));
        if (!outlet || at - from > 3) {
            return from;
        }
        int end = open + 3;
        while (end + 1 < to && tokens.mark(end) == Letters.COMMA && lexicon.agency(key(end + 1, end + 2))) {
            end += 2;
        }
        return end;
    }

    /** {@code غزة - قتل ...}: a place alone before the dash. */
    private int bare(int from, int to) {
        for (int i = from + 1; i < Math.min(to, from + 4); i++) {
            if (isDash(i) && tokens.spaceBefore(i) && tokens.spaceBefore(i + 1)) {
                Analysis first = words.at(from);
                return first != null && first.is(PartOfSpeech.PROPER) && first.proclitics() == 0 ? i + 1 : from;
            }
        }
        return from;
    }

    private boolean nameLike(int token, int from) {
        Analysis analysis = words.at(token);
        if (analysis == null) {
            return true;
        }
        boolean proclitic =
                analysis.proclitic(Clitics.PREPOSITION) || analysis.proclitic(Clitics.CONJUNCTION) && token == from;
        return analysis.nominal() && !proclitic || tokens.end(token) - tokens.start(token) <= 2;
    }

    /** Where an agency in brackets at a paragraph's end starts, or {@code to}. */
    int tail(int from, int to) {
        int last = to - 1;
        while (last > from && tokens.isMark(last, '.')) {
            last--;
        }
        if (!tokens.isMark(last, ')')) {
            return to;
        }
        for (int i = last - 1; i > from && i > last - 10; i--) {
            if (tokens.isMark(i, '(')) {
                return agencies(i + 1, last) ? i : to;
            }
        }
        return to;
    }

    /** One agency or several, between commas or dashes. */
    private boolean agencies(int from, int to) {
        if (lexicon.agency(key(from, to))) {
            return true;
        }
        int start = from;
        boolean all = false;
        for (int i = from; i <= to; i++) {
            if (i == to
                    || tokens.mark(i) == Letters.COMMA
                    || tokens.mark(i) == ','
                    || isDash(i)
                    || tokens.isMark(i, '/')) {
                all = lexicon.agency(key(start, i));
                if (!all) {
                    return false;
                }
                start = i + 1;
            }
        }
        return all;
    }

    private boolean isDash(int token) {
        char mark = tokens.mark(token);
        return mark == '-' || mark == '\u2013' || mark == '\u2014' || mark == Letters.TATWEEL;
    }

    private static boolean quoteMark(char mark) {
        return mark == '\u00AB'
                || mark == '\u00BB'
                || mark == '"'
                || mark == '\u201C'
                || mark == '\u201D'
                || mark == '{'
                || mark == '}'
                || mark == '\'';
    }

    private String key(int from, int to) {
        return to > from ? FurnitureLexicon.key(tokens.text().run(), tokens.start(from), tokens.end(to - 1)) : "";
    }
}
