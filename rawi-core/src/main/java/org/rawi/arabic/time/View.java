package org.rawi.arabic.time;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rawi.arabic.morphology.Clitics;
import org.rawi.arabic.morphology.Form;
import org.rawi.arabic.morphology.Words;
import org.rawi.arabic.text.Letters;
import org.rawi.arabic.text.TokenKind;
import org.rawi.arabic.text.Tokens;

/** A text's tokens as the phrases see them: for each its word of time, its number or its mark. One article, one thread. */
final class View {
    private final Words words;
    private final Tokens tokens;
    private final TimeLexicon lexicon;
    private final @Nullable TimeWord[] known;

    View(Words words, TimeLexicon lexicon) {
        this.words = words;
        this.lexicon = lexicon;
        tokens = words.tokens();
        known = new @Nullable TimeWord[tokens.count()];
        for (int i = 0; i < known.length; i++) {
            Form form = words.form(i);
            known[i] = form == null ? null : lexicon.word(form);
        }
    }

    Words words() {
        return words;
    }

    Tokens tokens() {
        return tokens;
    }

    int count() {
        return known.length;
    }

    @Nullable
    TimeWord word(int i) {
        return i >= 0 && i < known.length ? known[i] : null;
    }

    /** A word's sense of a kind, whatever proclitics it carries, or null. */
    @Nullable
    Sense led(int i, Kind kind) {
        TimeWord word = word(i);
        Sense sense = word == null ? null : word.of(kind);
        return sense == null || sense.exact().isEmpty() || spelled(i, sense.exact()) ? sense : null;
    }

    /** A word's sense of a kind if no conjunction or preposition is written to it, or null. */
    @Nullable
    Sense plain(int i, Kind kind) {
        Sense sense = led(i, kind);
        return sense == null || sense.led() ? null : sense;
    }

    /** A word's sense of a kind if it has the article and nothing before it, or null. */
    @Nullable
    Sense definite(int i, Kind kind) {
        Sense sense = plain(i, kind);
        return sense == null || !sense.article() ? null : sense;
    }

    /** A word's sense of a kind if nothing at all is written to it, or null. */
    @Nullable
    Sense bare(int i, Kind kind) {
        Sense sense = plain(i, kind);
        return sense == null || sense.article() ? null : sense;
    }

    /** A word's sense of a kind if it is joined to the word before it by the conjunction wa, or null. */
    @Nullable
    Sense joined(int i, Kind kind) {
        Sense sense = led(i, kind);
        return sense == null || !sense.and() || sense.preposed() ? null : sense;
    }

    /** Whether a word has a sense of a kind, whatever conjunction or preposition is written to it, but no article. */
    boolean isBare(int i, Kind kind) {
        Sense sense = led(i, kind);
        return sense != null && !sense.article();
    }

    boolean is(int i, Kind kind) {
        return led(i, kind) != null;
    }

    boolean isPlain(int i, Kind kind) {
        return plain(i, kind) != null;
    }

    /** Whether nothing is written to the token that belongs to no calendar expression. */
    boolean clear(int i) {
        TimeWord word = word(i);
        return word == null || word.cut() == 0;
    }

    boolean number(int i) {
        return tokens.is(i, TokenKind.NUMBER);
    }

    /** The value of a token of at most nine digits and nothing else, or -1. */
    int integer(int i) {
        if (!number(i) || tokens.end(i) - tokens.start(i) > 9) {
            return -1;
        }
        int value = 0;
        for (int at = tokens.start(i); at < tokens.end(i); at++) {
            char digit = Letters.fold(tokens.text().charAt(at));
            if (digit < '0' || digit > '9') {
                return -1;
            }
            value = value * 10 + digit - '0';
        }
        return value;
    }

    /** How many units a token has. */
    int width(int i) {
        return tokens.end(i) - tokens.start(i);
    }

    /** A mark's character, or 0. */
    char mark(int i) {
        return i < 0 ? 0 : tokens.mark(i);
    }

    /** Whether no space stands before a token. */
    boolean tight(int i) {
        return i > 0 && i < known.length && !tokens.spaceBefore(i);
    }

    /** Whether a figure in brackets of its own starts in a token. */
    boolean bracketed(int i) {
        return mark(i) == '(' && number(i + 1) && mark(i + 2) == ')';
    }

    boolean comma(int i) {
        char mark = mark(i);
        return mark == Letters.COMMA || mark == ',';
    }

    boolean dash(int i) {
        char mark = mark(i);
        return mark == '-' || mark == '\u2013' || mark == '\u2014' || mark == Letters.TATWEEL;
    }

    boolean lineBreak(int i) {
        return tokens.is(i, TokenKind.BREAK);
    }

    /** A word of Latin letters as a word of time, or null. */
    @Nullable
    TimeWord foreign(int i) {
        return tokens.is(i, TokenKind.FOREIGN) && width(i) <= 4
                ? lexicon.word(tokens.string(i).toLowerCase(Locale.ROOT))
                : null;
    }

    /** The offset where an expression starts that starts in a token: behind the conjunction and preposition. */
    int startOffset(int i) {
        TimeWord word = word(i);
        int at = tokens.start(i);
        int left = word == null ? 0 : word.cut();
        while (left > 0 || Letters.fold(tokens.text().charAt(at)) == Letters.DROPPED) {
            left -= Letters.fold(tokens.text().charAt(at)) == Letters.DROPPED ? 0 : 1;
            at++;
        }
        return at;
    }

    /** Whether a word is led by one of these proclitics, bits of {@link Clitics}. */
    boolean ledBy(int i, int clitics) {
        TimeWord word = word(i);
        return word != null && (word.sense(0).clitics() & clitics) != 0;
    }

    private boolean spelled(int i, String exact) {
        int at = 0;
        for (int offset = tokens.start(i); offset < tokens.end(i); offset++) {
            char unit = Letters.exact(tokens.text().charAt(offset));
            if (unit != Letters.DROPPED && (at >= exact.length() || exact.charAt(at++) != unit)) {
                return false;
            }
        }
        return at == exact.length();
    }
}
