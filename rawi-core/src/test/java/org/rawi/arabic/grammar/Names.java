package org.rawi.arabic.grammar;

import java.util.List;
import java.util.Set;
import org.rawi.arabic.text.TokenKind;
import org.rawi.arabic.text.Tokens;

/** Spans for tests: NAME, a run of names in Latin letters, longest first; EDGE, empty, where the text starts or a line does. */
final class Names implements Spans {
    static final List<String> TYPES = List.of("NAME", "EDGE");

    private static final Set<String> NAMES = Set.of("Ali", "Omar", "Zaid");

    private final Tokens tokens;

    Names(Tokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public List<String> types() {
        return TYPES;
    }

    @Override
    public int end(int type, int start, int nth) {
        if (type == 1) {
            return nth == 0 && (start == 0 || tokens.is(start - 1, TokenKind.BREAK)) ? start : NONE;
        }
        int longest = start;
        while (longest < tokens.count() && NAMES.contains(tokens.string(longest))) {
            longest++;
        }
        return longest - nth > start ? longest - nth : NONE;
    }

    @Override
    public int start(int type, int end, int nth) {
        if (type == 1) {
            return end(type, end, nth);
        }
        int first = end;
        while (first > 0 && NAMES.contains(tokens.string(first - 1))) {
            first--;
        }
        return first + nth < end ? first + nth : NONE;
    }
}
