package org.rawi.arabic.grammar;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One rule as its file states it.
 *
 * @param id stable and mnemonic; the {@code rule} of what it finds
 * @param file the file it stands in
 * @param line where it starts
 * @param order its place among all rules, for precedence
 * @param why one line for people
 * @param match its patterns as written, any of which will do
 * @param then what the layer makes of a match, by name
 * @param yes sentences it must fire on
 * @param no sentences it must not fire on
 */
public record Rule(
        String id,
        String file,
        int line,
        int order,
        String why,
        List<String> match,
        Map<String, String> then,
        List<Example> yes,
        List<Example> no) {

    /** A sentence that shows what a rule does, with its line; see {@link MarkedText} for the marks in it. */
    public record Example(String text, int line) {}

    /** What {@code then} says of a name, or null. */
    public @Nullable String then(String name) {
        return then.get(name);
    }
}
