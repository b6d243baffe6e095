package org.rawi.arabic.furniture;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rawi.arabic.morphology.Words;
import org.rawi.arabic.text.TokenKind;
import org.rawi.arabic.text.Tokens;
import org.rawi.reading.FurnitureKind;

/** The door of the layer: finds furniture lines, datelines and agency tails. Safe for any number of threads. */
public final class Furniture {
    private static final int LONG_LINE = 24;
    private static final Set<String> ENTITIES = Set.of(
            "nbsp", "amp", "quot", "apos", "lt", "gt", "laquo", "raquo", "ldquo", "rdquo", "lsquo", "rsquo", "ndash",
            "mdash", "hellip", "rlm", "lrm", "zwnj", "zwj", "shy");

    private final FurnitureLexicon lexicon = FurnitureLexicon.load();

    private Furniture() {}

    /** The layer with the lexicon that ships with the library. */
    public static Furniture load() {
        return new Furniture();
    }

    /** The furniture of a text, in its order; the title has none. */
    public List<Piece> find(Words words) {
        Tokens tokens = words.tokens();
        List<Piece> found = new ArrayList<>();
        Datelines datelines = new Datelines(words, lexicon);
        int from = tokens.at(tokens.text().bodyStart());
        while (from < tokens.count()) {
            int to = from;
            while (to < tokens.count() && !tokens.is(to, TokenKind.BREAK)) {
                to++;
            }
            if (to > from) {
                line(tokens, datelines, from, to, found);
            }
            from = to + 1;
        }
        return found;
    }

    private void line(Tokens tokens, Datelines datelines, int from, int to, List<Piece> found) {
        FurnitureKind kind = kind(tokens, from, to);
        if (kind != null) {
            add(tokens, from, to, kind, found);
            return;
        }
        int dateline = datelines.end(from, to);
        if (dateline > from) {
            add(tokens, from, dateline, FurnitureKind.DATELINE, found);
        }
        int more = more(tokens, from, to);
        int tail = more < to ? more : datelines.tail(Math.max(from, dateline), to);
        int label = tail < to ? to : label(tokens, Math.max(from, dateline), to);
        entities(tokens, Math.max(from, dateline), Math.min(tail, label), found);
        if (tail < to) {
            add(tokens, tail, to, more < to ? FurnitureKind.READ_ALSO : FurnitureKind.AGENCY_TAIL, found);
        } else if (label < to) {
            add(tokens, label, to, FurnitureKind.READ_ALSO, found);
        }
    }

    /** Where, behind a paragraph's last full stop, a link to another article starts, or {@code to}. */
    private int label(Tokens tokens, int from, int to) {
        for (int i = to - 1; i > from && i > to - LONG_LINE; i--) {
            if (tokens.isMark(i, '.')) {
                return i + 1 < to && kind(tokens, i + 1, to) == FurnitureKind.READ_ALSO ? i + 1 : to;
            }
        }
        return to;
    }

    /** Character references that a page's text still has, with their semicolon or without. */
    private static void entities(Tokens tokens, int from, int to, List<Piece> found) {
        for (int i = from; i + 1 < to; i++) {
            if (tokens.isMark(i, '&')
                    && tokens.is(i + 1, TokenKind.FOREIGN)
                    && !tokens.spaceBefore(i + 1)
                    && ENTITIES.contains(tokens.string(i + 1))) {
                boolean semicolon = i + 2 < to && tokens.isMark(i + 2, ';') && !tokens.spaceBefore(i + 2);
                add(tokens, i, semicolon ? i + 3 : i + 2, FurnitureKind.ENTITY, found);
            }
        }
    }

    private @Nullable FurnitureKind kind(Tokens tokens, int from, int to) {
        if (to - from > LONG_LINE) {
            return null;
        }
        CharSequence run = tokens.text().run();
        String key = FurnitureLexicon.key(run, tokens.start(from), tokens.end(to - 1));
        FurnitureKind line = lexicon.line(key);
        if (line != null) {
            return line;
        }
        if (clock(tokens, from, to)) {
            return FurnitureKind.PUBLICATION_DATE;
        }
        if (address(tokens, from, to)) {
            return FurnitureKind.CREDIT;
        }
        char last = tokens.mark(to - 1);
        boolean prose = last == '.' && to - from > 8;
        FurnitureKind start = prose ? null : lexicon.start(key, wordEnds(tokens, from, to));
        if (start == null) {
            return null;
        }
        boolean labelled = start == FurnitureKind.CREDIT || start == FurnitureKind.BYLINE;
        boolean colon = false;
        for (int i = from + 1; i < Math.min(to, from + 5); i++) {
            colon |= tokens.isMark(i, ':');
        }
        return !labelled || colon || tokens.mark(from) == '*' && to - from < 10 ? start : null;
    }

    /** Where a line's words end in its key. */
    private static BitSet wordEnds(Tokens tokens, int from, int to) {
        BitSet ends = new BitSet();
        int length = 0;
        for (int i = from; i < to; i++) {
            length += FurnitureLexicon.key(tokens.text().run(), tokens.start(i), tokens.end(i))
                    .length();
            ends.set(length);
        }
        return ends;
    }

    /** {@code 19:23 ت م} and the like. */
    private static boolean clock(Tokens tokens, int from, int to) {
        return to - from >= 3
                && to - from <= 8
                && tokens.is(from, TokenKind.NUMBER)
                && tokens.isMark(from + 1, ':')
                && tokens.is(from + 2, TokenKind.NUMBER);
    }

    /** A line that is a mail or web address. */
    private static boolean address(Tokens tokens, int from, int to) {
        boolean sign = false;
        for (int i = from; i < to; i++) {
            if (tokens.is(i, TokenKind.WORD)) {
                return false;
            }
            sign |= tokens.isMark(i, '@')
                    || tokens.isMark(i, '/') && tokens.isMark(i - 1, '/') && tokens.is(i - 2, TokenKind.MARK);
        }
        return sign && to - from < 20;
    }

    /** Where a trailing {@code ...المزيد} starts, or {@code to}. */
    private int more(Tokens tokens, int from, int to) {
        if (!tokens.is(to - 1, TokenKind.WORD) || !tokens.isMark(to - 2, '.') || !tokens.isMark(to - 3, '.')) {
            return to;
        }
        String key = FurnitureLexicon.key(tokens.text().run(), tokens.start(to - 1), tokens.end(to - 1));
        if (lexicon.line(key) != FurnitureKind.READ_ALSO) {
            return to;
        }
        int start = to - 1;
        while (start > from && tokens.isMark(start - 1, '.')) {
            start--;
        }
        return start;
    }

    private static void add(Tokens tokens, int from, int to, FurnitureKind kind, List<Piece> found) {
        found.add(new Piece(tokens.start(from), tokens.end(to - 1), from, to, kind));
    }
}
