package org.rawi.arabic.text;

/** The tokens of a text, as arrays: words, numbers, single marks and line breaks, spaces left out. */
public final class Tokens {
    private final SourceText text;
    private final int[] starts;
    private final int[] ends;
    private final byte[] kinds;
    private final int count;

    private static final TokenKind[] KINDS = TokenKind.values();

    Tokens(SourceText text, int[] starts, int[] ends, byte[] kinds, int count) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
        this.kinds = kinds;
        this.count = count;
    }

    /** Cuts a text. */
    public static Tokens of(SourceText text) {
        return new Tokenizer(text).tokens();
    }

    public SourceText text() {
        return text;
    }

    public int count() {
        return count;
    }

    /** Offset of a token's first unit in the text's run. */
    public int start(int token) {
        return starts[token];
    }

    /** Offset behind a token's last unit in the text's run. */
    public int end(int token) {
        return ends[token];
    }

    public TokenKind kind(int token) {
        return KINDS[kinds[token]];
    }

    public boolean is(int token, TokenKind kind) {
        return token >= 0 && token < count && kinds[token] == kind.ordinal();
    }

    /** Whether a token is this very mark. */
    public boolean isMark(int token, char mark) {
        return is(token, TokenKind.MARK) && text.charAt(starts[token]) == mark;
    }

    /** The mark's character, or 0 for a token that is none or does not exist. */
    public char mark(int token) {
        return is(token, TokenKind.MARK) ? text.charAt(starts[token]) : 0;
    }

    /** Whether a space or a break stands before the token, or it is the first, or behind the last. */
    public boolean spaceBefore(int token) {
        return token == 0 || token >= count || ends[token - 1] < starts[token];
    }

    /** The characters of a token as given. */
    public String string(int token) {
        return text.slice(starts[token], ends[token]);
    }

    /** The token an offset stands in, or the next one. */
    public int holding(int offset) {
        int next = at(offset);
        return next > 0 && ends[next - 1] > offset ? next - 1 : next;
    }

    /** The first token that starts at or behind an offset; {@link #count} when there is none. */
    public int at(int offset) {
        int low = 0;
        int high = count;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts[middle] < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
