package org.rawi.arabic.text;

import java.util.ArrayList;
import java.util.List;

/** The stack of {@link Quotes}: at most {@link #DEEPEST} open at once, so that hostile input stays linear. */
final class QuoteScanner {
    private static final int DEEPEST = 8;
    private static final int NONE = 0;
    private static final int GUILLEMET = 1;
    private static final int CURLY = 2;
    private static final int STRAIGHT = 3;
    private static final int SINGLE = 4;
    private static final int DOUBLE_PARENTHESIS = 5;
    private static final int BRACE = 6;
    private static final int DOUBLE_SINGLE = 7;

    private final Tokens tokens;
    private final List<Quotes.Quote> found = new ArrayList<>();
    private final int[] openAt = new int[DEEPEST];
    private final int[] openWidth = new int[DEEPEST];
    private final int[] family = new int[DEEPEST];
    private int depth;

    QuoteScanner(Tokens tokens) {
        this.tokens = tokens;
    }

    List<Quotes.Quote> scan() {
        int i = 0;
        while (i < tokens.count()) {
            if (tokens.is(i, TokenKind.BREAK)) {
                closeAll(i);
                i++;
                continue;
            }
            int kind = kind(i);
            int width = kind == DOUBLE_PARENTHESIS || kind == DOUBLE_SINGLE ? 2 : 1;
            if (kind != NONE) {
                mark(i, width, kind);
            }
            i += width;
        }
        closeAll(tokens.count());
        return found;
    }

    private int kind(int at) {
        return switch (tokens.mark(at)) {
            case '\u00AB', '\u00BB', '\u2039', '\u203A' -> GUILLEMET;
            case '\u201C', '\u201D', '\u201E', '\u201F' -> CURLY;
            case '"', '\uFF02' -> STRAIGHT;
            case '{', '}' -> BRACE;
            case '(' -> pair(at, '(') ? DOUBLE_PARENTHESIS : NONE;
            case ')' -> pair(at, ')') ? DOUBLE_PARENTHESIS : NONE;
            case '\'', '\u2018', '\u2019', '\u201A', '`' -> pair(at, tokens.mark(at)) ? DOUBLE_SINGLE : SINGLE;
            default -> NONE;
        };
    }

    private boolean pair(int at, char mark) {
        return tokens.isMark(at + 1, mark) && !tokens.spaceBefore(at + 1);
    }

    private void mark(int at, int width, int kind) {
        boolean spaceBefore = tokens.spaceBefore(at) || opensBehind(at - 1);
        int next = at + width;
        boolean spaceAfter = next >= tokens.count() || tokens.spaceBefore(next);
        int level = level(kind);
        boolean opens = !endsOther(kind, spaceBefore, next)
                && switch (kind) {
                    case GUILLEMET -> guillemetOpens(at, spaceBefore, spaceAfter, level);
                    case DOUBLE_PARENTHESIS -> tokens.isMark(at, '(');
                    case BRACE -> tokens.isMark(at, '{');
                    case SINGLE -> level < 0 && spaceBefore && !spaceAfter;
                    case CURLY -> curlyOpens(at, spaceBefore, spaceAfter, level);
                    default ->
                        level < 0 && (spaceBefore || !ends(spaceAfter, next))
                                || level >= 0 && spaceBefore && !spaceAfter && evenLeft(at, kind);
                };
        if (opens) {
            if (kind != SINGLE || !spaceAfter) {
                open(at, width, kind);
            }
        } else if (level >= 0) {
            close(level, at, at + width);
        } else if (kind != SINGLE && depth > 0 && !spaceBefore && family[depth - 1] <= STRAIGHT) {
            close(depth - 1, at, at + width);
        }
    }

    /** Whether behind a mark no word goes on, so that a mark without a space before it can only close. */
    private boolean ends(boolean spaceAfter, int next) {
        return spaceAfter || tokens.mark(next) != 0;
    }

    /** Whether a mark of another kind than the open one stands where only a closing one can: behind a word, before none. */
    private boolean endsOther(int kind, boolean spaceBefore, int next) {
        return kind <= STRAIGHT
                && level(kind) < 0
                && depth > 0
                && family[depth - 1] <= STRAIGHT
                && !spaceBefore
                && (next >= tokens.count() || tokens.spaceBefore(next) || tokens.mark(next) != 0);
    }

    /** Whether the token before a mark lets a quotation open without a space: a bracket, a dash, a colon, a lone proclitic. */
    private boolean opensBehind(int before) {
        if (before < 0) {
            return true;
        }
        char mark = tokens.mark(before);
        if (mark != 0) {
            return mark == '('
                    || mark == '['
                    || mark == ':'
                    || mark == '-'
                    || mark == '\u2013'
                    || mark == Letters.COMMA
                    || mark == Letters.TATWEEL;
        }
        if (!tokens.is(before, TokenKind.WORD)) {
            return false;
        }
        int letters = 0;
        char first = 0;
        for (int i = tokens.start(before); i < tokens.end(before); i++) {
            char unit = Letters.fold(tokens.text().charAt(i));
            if (unit != Letters.DROPPED) {
                first = letters++ == 0 ? unit : first;
            }
        }
        return letters == 1
                && (first == Letters.BEH
                        || first == Letters.LAM
                        || first == Letters.WAW
                        || first == Letters.KAF
                        || first == Letters.FEH);
    }

    private boolean guillemetOpens(int at, boolean spaceBefore, boolean spaceAfter, int level) {
        boolean left = tokens.isMark(at, '\u00AB') || tokens.isMark(at, '\u2039');
        if (level < 0) {
            return left || spaceBefore && !spaceAfter;
        }
        return left && (spaceBefore || !spaceAfter);
    }

    private boolean curlyOpens(int at, boolean spaceBefore, boolean spaceAfter, int level) {
        if (level < 0) {
            return tokens.isMark(at, '\u201C') || tokens.isMark(at, '\u201E') || spaceBefore;
        }
        return spaceBefore && !spaceAfter && !tokens.isMark(at, '\u201D') && tokens.mark(openAt[level]) != '\u201D';
    }

    /** Whether an even number of such marks is left in the paragraph, this one included. */
    private boolean evenLeft(int at, int kind) {
        int left = 0;
        for (int i = at; i < tokens.count() && i < at + 600 && !tokens.is(i, TokenKind.BREAK); i++) {
            left += kind(i) == kind ? 1 : 0;
        }
        return left % 2 == 0;
    }

    private int level(int kind) {
        for (int level = depth - 1; level >= 0; level--) {
            if (family[level] == kind) {
                return level;
            }
        }
        return -1;
    }

    private void open(int at, int width, int kind) {
        if (depth == DEEPEST) {
            return;
        }
        openAt[depth] = at;
        openWidth[depth] = width;
        family[depth++] = kind;
    }

    private void close(int level, int at, int close) {
        while (depth > level + 1) {
            depth--;
            if (family[depth] != SINGLE) {
                keep(depth, at, at);
            }
        }
        depth = level;
        keep(level, at, close);
    }

    private void closeAll(int at) {
        while (depth > 0) {
            depth--;
            if (family[depth] != SINGLE) {
                keep(depth, at, at);
            }
        }
    }

    private void keep(int level, int end, int close) {
        int start = openAt[level] + openWidth[level];
        if (end > start) {
            found.add(new Quotes.Quote(openAt[level], start, end, close, level));
        }
    }
}
