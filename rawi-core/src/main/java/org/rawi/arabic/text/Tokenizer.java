package org.rawi.arabic.text;

import java.util.Arrays;

/** Cuts a text into tokens in one pass. */
final class Tokenizer {
    private final SourceText text;
    private int[] starts;
    private int[] ends;
    private byte[] kinds;
    private int count;

    Tokenizer(SourceText text) {
        this.text = text;
        int guess = text.length() / 4 + 8;
        starts = new int[guess];
        ends = new int[guess];
        kinds = new byte[guess];
    }

    Tokens tokens() {
        int length = text.length();
        int i = 0;
        while (i < length) {
            char unit = text.charAt(i);
            if (Letters.isSpace(unit) || Letters.isInvisible(unit)) {
                i++;
            } else if (unit == '\n' || unit == '\r' || unit == '\u2028' || unit == '\u2029') {
                i = add(TokenKind.BREAK, i, breakEnd(i));
            } else if (Letters.isDigit(unit)) {
                i = add(TokenKind.NUMBER, i, numberEnd(i));
            } else if (Letters.isArabic(unit)) {
                i = word(i);
            } else if (Character.isLetter(unit) || Character.isSurrogate(unit)) {
                i = add(TokenKind.FOREIGN, i, foreignEnd(i));
            } else {
                i = add(TokenKind.MARK, i, i + 1);
            }
        }
        return new Tokens(text, starts, ends, kinds, count);
    }

    /** An Arabic word; a run of tatweel and marks alone is a mark (it serves as a dash). */
    private int word(int start) {
        int end = start;
        boolean letter = false;
        while (end < text.length() && (Letters.isArabic(text.charAt(end)) || joins(end))) {
            char unit = text.charAt(end++);
            letter |= Letters.fold(unit) != Letters.DROPPED;
        }
        if (!letter) {
            return marks(start, end);
        }
        while (Letters.isInvisible(text.charAt(end - 1))) {
            end--;
        }
        return add(TokenKind.WORD, start, end);
    }

    private int marks(int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Letters.isInvisible(text.charAt(i))) {
                add(TokenKind.MARK, i, i + 1);
            }
        }
        return end;
    }

    /** Whether an invisible unit stands between two letters of one word. */
    private boolean joins(int at) {
        char unit = text.charAt(at);
        return Letters.isInvisible(unit)
                && unit != '\u200B'
                && at + 1 < text.length()
                && (Letters.isArabic(text.charAt(at + 1)) || Letters.isInvisible(text.charAt(at + 1)));
    }

    private int numberEnd(int start) {
        int end = start;
        while (end < text.length()) {
            char unit = text.charAt(end);
            boolean digit = Letters.isDigit(unit);
            boolean inner = (unit == '.'
                            || unit == ','
                            || unit == Letters.DECIMAL_SEPARATOR
                            || unit == Letters.THOUSANDS_SEPARATOR)
                    && end + 1 < text.length()
                    && Letters.isDigit(text.charAt(end + 1));
            if (!digit && !inner) {
                break;
            }
            end++;
        }
        return end;
    }

    private int foreignEnd(int start) {
        int end = start;
        while (end < text.length()
                && (Character.isLetter(text.charAt(end)) || Character.isSurrogate(text.charAt(end)))
                && !Letters.isArabic(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private int breakEnd(int start) {
        int end = start;
        int last = start + 1;
        while (end < text.length()
                && (text.charAt(end) <= ' ' || Letters.isSpace(text.charAt(end)) || breaks(text.charAt(end)))) {
            if (breaks(text.charAt(end))) {
                last = end + 1;
            }
            end++;
        }
        return last;
    }

    private static boolean breaks(char unit) {
        return unit == '\n' || unit == '\r' || unit == '\u2028' || unit == '\u2029';
    }

    private int add(TokenKind kind, int start, int end) {
        if (count == starts.length) {
            int more = count + (count >> 1) + 16;
            starts = Arrays.copyOf(starts, more);
            ends = Arrays.copyOf(ends, more);
            kinds = Arrays.copyOf(kinds, more);
        }
        starts[count] = start;
        ends[count] = end;
        kinds[count++] = (byte) kind.ordinal();
        return end;
    }
}
