package org.rawi.arabic.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The stretches in quotation marks. Marks are paired on a stack; a mark that both opens and closes is decided by the spaces
 * around it; what is still open at the end of a paragraph is closed there.
 */
public final class Quotes {
    /**
     * One quotation.
     *
     * @param open its opening mark's first token
     * @param start first token inside
     * @param end token behind the last one inside
     * @param close token behind its closing mark; equal to {@code end} when it was never closed
     * @param depth 0 for a quotation that stands in no other
     */
    public record Quote(int open, int start, int end, int close, int depth) {

        /** Whether it has a closing mark. */
        public boolean closed() {
            return close > end;
        }

        /** How many tokens stand inside. */
        public int length() {
            return end - start;
        }
    }

    private final List<Quote> quotes;
    private final int[] inside;

    private Quotes(List<Quote> quotes, int tokens) {
        this.quotes = quotes;
        inside = new int[tokens];
        java.util.Arrays.fill(inside, -1);
        for (int q = 0; q < quotes.size(); q++) {
            Quote quote = quotes.get(q);
            if (quote.depth() == 0) {
                java.util.Arrays.fill(inside, quote.open(), Math.min(quote.close(), tokens), q);
            }
        }
    }

    /** Finds the quotations of a text. */
    public static Quotes of(Tokens tokens) {
        List<Quote> found = new QuoteScanner(tokens).scan();
        found.sort((a, b) ->
                a.open() != b.open() ? Integer.compare(a.open(), b.open()) : Integer.compare(b.close(), a.close()));
        return new Quotes(Collections.unmodifiableList(new ArrayList<>(found)), tokens.count());
    }

    /** All quotations, by where they open. */
    public List<Quote> all() {
        return quotes;
    }

    /** The number of the outermost quotation a token stands in, its marks included, or -1. */
    public int around(int token) {
        return token >= 0 && token < inside.length ? inside[token] : -1;
    }

    public Quote get(int number) {
        return quotes.get(number);
    }

    /** The number of the outermost quotation that opens at a token, or -1. */
    public int openingAt(int token) {
        int number = around(token);
        return number >= 0 && quotes.get(number).open() == token ? number : -1;
    }
}
