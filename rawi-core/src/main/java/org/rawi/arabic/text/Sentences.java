package org.rawi.arabic.text;

import java.util.Arrays;

/**
 * The sentences of a text, as ranges of tokens. A paragraph is a run of sentences without a line break between; the title
 * is a paragraph of its own.
 */
public final class Sentences {
    private final int[] starts;
    private final int[] ends;
    private final int[] paragraphs;
    private final int[] ofToken;
    private final int count;

    private Sentences(int[] starts, int[] ends, int[] paragraphs, int[] ofToken, int count) {
        this.starts = starts;
        this.ends = ends;
        this.paragraphs = paragraphs;
        this.ofToken = ofToken;
        this.count = count;
    }

    /** Cuts tokens into sentences. */
    public static Sentences of(Tokens tokens) {
        int count = tokens.count();
        int[] starts = new int[count + 1];
        int[] ends = new int[count + 1];
        int[] paragraphs = new int[count + 1];
        int[] ofToken = new int[count];
        int sentences = 0;
        int paragraph = 0;
        int from = 0;
        for (int i = 0; i < count; i++) {
            boolean breaks = tokens.is(i, TokenKind.BREAK);
            boolean ends1 = breaks || ends(tokens, i);
            ofToken[i] = sentences;
            if (ends1 || i == count - 1) {
                int end = breaks ? i : i + 1;
                while (!breaks && end < count && closes(tokens, end)) {
                    ofToken[end] = sentences;
                    end++;
                    i++;
                }
                if (end > from) {
                    starts[sentences] = from;
                    ends[sentences] = end;
                    paragraphs[sentences++] = paragraph;
                } else if (breaks && sentences > 0) {
                    ofToken[i] = sentences - 1;
                }
                if (breaks) {
                    paragraph++;
                }
                from = Math.max(end, i + 1);
            }
        }
        return new Sentences(
                Arrays.copyOf(starts, sentences),
                Arrays.copyOf(ends, sentences),
                Arrays.copyOf(paragraphs, sentences),
                ofToken,
                sentences);
    }

    public int count() {
        return count;
    }

    /** First token of a sentence. */
    public int start(int sentence) {
        return starts[sentence];
    }

    /** Token behind a sentence's last. */
    public int end(int sentence) {
        return ends[sentence];
    }

    /** The paragraph a sentence stands in, counted from 0 with the title if there is one. */
    public int paragraph(int sentence) {
        return paragraphs[sentence];
    }

    /** The sentence a token stands in; for a line break, the one before it. */
    public int at(int token) {
        return Math.min(ofToken[token], count - 1);
    }

    private static boolean ends(Tokens tokens, int token) {
        char mark = tokens.mark(token);
        if (mark == '!' || mark == '?' || mark == Letters.QUESTION) {
            return tokens.mark(token + 1) != mark;
        }
        if (mark != '.' && mark != '\u06D4' && mark != '\u2026') {
            return false;
        }
        if (mark == '\u2026' || tokens.isMark(token + 1, '.') || tokens.isMark(token - 1, '.')) {
            return pauseEnds(tokens, token);
        }
        return !abbreviates(tokens, token);
    }

    /** Two or more dots are a pause; they end a sentence only at the end of a line. */
    private static boolean pauseEnds(Tokens tokens, int token) {
        return token + 1 == tokens.count() || tokens.is(token + 1, TokenKind.BREAK);
    }

    /** Whether a dot stands behind an initial, a title's abbreviation or a list number, or inside a number or address. */
    private static boolean abbreviates(Tokens tokens, int token) {
        if (tokens.spaceBefore(token)) {
            return false;
        }
        boolean tight = token + 1 < tokens.count() && !tokens.spaceBefore(token + 1);
        TokenKind before = token > 0 ? tokens.kind(token - 1) : TokenKind.BREAK;
        if (before == TokenKind.FOREIGN) {
            boolean single = tokens.end(token - 1) - tokens.start(token - 1) == 1;
            return tight && (tokens.is(token + 1, TokenKind.FOREIGN) || tokens.is(token + 1, TokenKind.NUMBER))
                    || single && !tight && tokens.is(token + 1, TokenKind.FOREIGN);
        }
        if (before == TokenKind.NUMBER) {
            boolean first = token < 2 || tokens.is(token - 2, TokenKind.BREAK);
            return first || tight && tokens.is(token + 1, TokenKind.NUMBER);
        }
        if (before != TokenKind.WORD || letters(tokens, token - 1) != 1) {
            return false;
        }
        boolean chain = token >= 3
                && tokens.isMark(token - 2, '.')
                && tokens.is(token - 3, TokenKind.WORD)
                && letters(tokens, token - 3) == 1;
        return chain || token < 2 || tokens.spaceBefore(token - 1) || !tokens.is(token - 2, TokenKind.WORD);
    }

    private static int letters(Tokens tokens, int token) {
        int letters = 0;
        for (int i = tokens.start(token); i < tokens.end(token); i++) {
            letters += Letters.fold(tokens.text().charAt(i)) == Letters.DROPPED ? 0 : 1;
        }
        return letters;
    }

    /** Whether a mark closes the sentence before it rather than opening the next. */
    private static boolean closes(Tokens tokens, int token) {
        char mark = tokens.mark(token);
        if (mark == '\u00BB' || mark == '\u201D' || mark == ')' || mark == '}' || mark == ']' || mark == '\u2019') {
            return true;
        }
        boolean tight = !tokens.spaceBefore(token);
        return tight
                && (mark == '"' || mark == '\'' || mark == '\u201C')
                && (token + 1 == tokens.count() || tokens.spaceBefore(token + 1) || tokens.mark(token + 1) != 0);
    }
}
