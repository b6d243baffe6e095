package org.rawi.intake.page.date;

import java.util.ArrayList;
import java.util.List;
import org.rawi.intake.text.Folding;
import org.rawi.intake.text.Letters;

/** A text cut into numbers, words and marks; digits of any set, marks of direction dropped. */
final class DateTokens {

    private static final int LONGEST_NUMBER = 14;

    /**
     * One of them.
     *
     * @param value of a number, else -1
     * @param digits how many a number has
     * @param key of a word, or the mark itself
     */
    record Token(long value, int digits, String key, int start, int end) {

        static final Token NONE = new Token(-1, 0, "", 0, 0);

        boolean isNumber() {
            return digits > 0;
        }

        boolean isNumber(int fewest, int most) {
            return digits >= fewest && digits <= most;
        }

        boolean is(String other) {
            return key.equals(other);
        }
    }

    private final String text;
    private final List<Token> tokens = new ArrayList<>();

    DateTokens(String text) {
        this.text = text;
        int at = 0;
        while (at < text.length()) {
            at = next(at);
        }
    }

    int count() {
        return tokens.size();
    }

    /** The token at this place; one that is nothing where there is none. */
    Token at(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index) : Token.NONE;
    }

    private int next(int at) {
        char unit = text.charAt(at);
        int end = at + 1;
        if (Character.isDigit(unit)) {
            long value = 0;
            end = at;
            while (end < text.length() && Character.isDigit(text.charAt(end))) {
                value = end - at < LONGEST_NUMBER ? value * 10 + Character.digit(text.charAt(end), 10) : value;
                end++;
            }
            tokens.add(new Token(value, end - at, "", at, end));
        } else if (isWordPart(unit)) {
            while (end < text.length() && isWordPart(text.charAt(end))) {
                end++;
            }
            tokens.add(new Token(-1, 0, Folding.fold(text.substring(at, end)), at, end));
        } else if (unit > ' ' && unit != '\u00A0' && Character.getType(unit) != Character.FORMAT) {
            tokens.add(new Token(-1, 0, String.valueOf(unit == Letters.COMMA ? ',' : unit), at, end));
        }
        return end;
    }

    private static boolean isWordPart(char unit) {
        return Character.isLetter(unit) || unit == Letters.TATWEEL || Letters.isHaraka(unit);
    }
}
